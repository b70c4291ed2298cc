package dev.parallax.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.lit;

import dev.parallax.model.Article;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What units are compared with: the mean, or the median, of some of the units of their grouping, each counted once and none with itself.
 *
 * @param name as it was asked for and as it is published
 * @param members units referred to, by grouping; the units of a grouping that is missing are compared with all others of it
 */
record Reference(String name, Map<String, Set<String>> members) implements Serializable {

    private static final int NAMED = 40;

    /** The name that holds in a grouping. */
    String name(String grouping) {
        return isMedian() || members.containsKey(grouping) ? name : CompareSettings.OTHERS;
    }

    /** Whether it is the median of the others, not their mean. */
    boolean isMedian() {
        return name.equals(CompareSettings.MEDIAN);
    }

    /** Whether a unit of a grouping is referred to. */
    boolean holds(String grouping, String unit) {
        return !members.containsKey(grouping) || members.get(grouping).contains(unit);
    }

    /**
     * Understands {@code others}, {@code median}, the name of an outlet, and {@code attribute:value}. An outlet is a reference for outlets; a group is one for outlets
     * (the mean of its own) and for the groups by the same attribute.
     *
     * @throws IllegalArgumentException if there is no such outlet or group; names those that there are
     */
    static Reference of(String choice, Dataset<Article> articles) {
        if (choice.equals(CompareSettings.OTHERS) || choice.equals(CompareSettings.MEDIAN)) {
            return new Reference(choice, Map.of());
        }
        Set<String> outlets = new TreeSet<>();
        Map<String, Set<String>> groups = new TreeMap<>();
        for (Row row : outletsAndGroups(articles).collectAsList()) {
            outlets.add(row.getString(0));
            if (row.getString(1) != null) {
                groups.computeIfAbsent(row.getString(1), group -> new TreeSet<>())
                        .add(row.getString(0));
            }
        }
        return among(choice, outlets, groups);
    }

    private static Reference among(String choice, Set<String> outlets, Map<String, Set<String>> groups) {
        if (outlets.contains(choice)) {
            return new Reference(choice, Map.of("outlet", Set.of(choice)));
        }
        if (groups.containsKey(choice)) {
            int colon = choice.indexOf(':');
            Map<String, Set<String>> members = new HashMap<>();
            members.put(choice.substring(0, colon), Set.of(choice.substring(colon + 1)));
            members.put("outlet", groups.get(choice));
            return new Reference(choice, members);
        }
        throw new IllegalArgumentException("Invalid reference: '" + choice
                + "' is no outlet and no group. Give others, median, an outlet (" + named(outlets) + ")"
                + (groups.isEmpty() ? "" : ", or a group (" + named(groups.keySet()) + ")") + ".");
    }

    private static String named(Set<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    /** Outlet, and attribute:value or null: a row for each of an outlet's attributes. */
    private static Dataset<Row> outletsAndGroups(Dataset<Article> articles) {
        return articles.select(col("outlet"), explode_outer(col("groups")))
                .select(col("outlet"), concat(col("key"), lit(":"), col("value")))
                .distinct();
    }
}
