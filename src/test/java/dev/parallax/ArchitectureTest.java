package dev.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import org.apache.spark.sql.SparkSession;

/** The walls of the house: who may know whom. */
@AnalyzeClasses(packages = "dev.parallax", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stagesMeetOnlyInRecords = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("job")
            .definedBy("dev.parallax.job..")
            .layer("ingest")
            .definedBy("dev.parallax.ingest..")
            .layer("annotate")
            .definedBy("dev.parallax.annotate..")
            .layer("measure")
            .definedBy("dev.parallax.measure..")
            .layer("compare")
            .definedBy("dev.parallax.compare..")
            .layer("report")
            .definedBy("dev.parallax.report..")
            .layer("codebook")
            .definedBy("dev.parallax.codebook..")
            .layer("spark")
            .definedBy("dev.parallax.spark..")
            .layer("model")
            .definedBy("dev.parallax.model..")
            .whereLayer("job")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("annotate")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("job")
            .whereLayer("codebook")
            .mayOnlyBeAccessedByLayers("job", "ingest", "annotate", "measure", "compare", "report")
            .whereLayer("spark")
            .mayOnlyBeAccessedByLayers("job", "ingest", "annotate", "measure", "compare", "report");

    @ArchTest
    static final ArchRule theModelKnowsNothingButJava = classes()
            .that()
            .resideInAPackage("dev.parallax.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "dev.parallax.model..");

    @ArchTest
    static final ArchRule theCodebookKnowsNoSpark = noClasses()
            .that()
            .resideInAPackage("dev.parallax.codebook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "edu.stanford..");

    /** One class beside it matches a codebook's TokensRegex over stored tokens, so that a new pattern never annotates again. */
    @ArchTest
    static final ArchRule onlyAnnotateAndTokensRegexKnowCoreNlp = noClasses()
            .that()
            .resideOutsideOfPackage("dev.parallax.annotate..")
            .and()
            .haveNameNotMatching("dev\\.parallax\\.measure\\.TokensRegex(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("edu.stanford..");

    @ArchTest
    static final ArchRule onlyRowsKnowsSparksInnerEncoders = noClasses()
            .that()
            .resideInAPackage("dev.parallax..")
            .and()
            .doNotHaveFullyQualifiedName("dev.parallax.spark.Rows")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark.sql.catalyst..");

    @ArchTest
    static final ArchRule nobodyChoosesTheMaster =
            noClasses().should().callMethod(SparkSession.Builder.class, "master", String.class);

    @ArchTest
    static final ArchRule whatResearchersWriteTravelsToTasks = classes()
            .that()
            .resideInAPackage("dev.parallax.codebook..")
            .and()
            .areRecords()
            .and()
            .arePublic()
            .should()
            .implement(Serializable.class);
}
