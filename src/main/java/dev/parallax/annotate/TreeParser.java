package dev.parallax.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.common.ParserUtils;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.pipeline.ParserAnnotatorUtils;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** The shift-reduce constituency parser, doing what CoreNLP's parser annotator does without dependency graphs. */
final class TreeParser {

    /** CoreNLP flattens taller trees, so that what recurses through them does not overflow the stack. */
    private static final int TALLEST = 80;

    private final ParserGrammar grammar;
    private final TreeBinarizer binarizer;

    TreeParser(ParserGrammar grammar) {
        this.grammar = grammar;
        binarizer =
                TreeBinarizer.simpleTreeBinarizer(grammar.getTLPParams().headFinder(), grammar.treebankLanguagePack());
    }

    /**
     * Adds the tree, and its binarised form for the sentiment model, to a tagged sentence.
     *
     * @throws IllegalStateException if there is no tree for it
     */
    void annotate(CoreMap sentence) {
        ParserQuery query = grammar.parserQuery();
        query.parse(sentence.get(CoreAnnotations.TokensAnnotation.class));
        Tree best = query.getBestParse();
        if (best == null) {
            throw new IllegalStateException("The parser found no tree");
        }
        List<Tree> trees = ParserUtils.flattenTallTrees(TALLEST, List.of(best));
        ParserAnnotatorUtils.fillInParseAnnotations(
                false, false, null, sentence, trees, GrammaticalStructure.Extras.NONE);
        Tree binarized = binarizer.transformTree(trees.get(0));
        Trees.convertToCoreLabels(binarized);
        sentence.set(TreeCoreAnnotations.BinarizedTreeAnnotation.class, binarized);
    }
}
