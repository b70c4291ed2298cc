package dev.parallax.docs;

import dev.parallax.model.Doc;
import dev.parallax.spark.Table;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes docs/tables.md from the records, so that what users read is what the Parquet holds. */
final class TablesDocument {

    private static final String HEAD = """
            # Tables

            Every table is a folder of Parquet files (zstd) under the out folder. This page is generated from the records in
            `dev.parallax.model`; the same sentences stand as comments in the Parquet schema.

            Offsets (`begin` inclusive, `end` exclusive) count Unicode code points of `articles.body` or `articles.title`, as Python, R,
            DuckDB and Spark SQL do. No data is null, never 0.

            """;

    private TablesDocument() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Table<?> table : Table.ALL) {
            page.append("- [`%s`](#%s): written by %s\n".formatted(table.name(), table.name(), table.writtenBy()));
        }
        for (Table<?> table : Table.ALL) {
            page.append("\n## %s\n\n".formatted(table.name()));
            page.append(table.rows().getAnnotation(Doc.class).value()).append('\n');
            List<Class<?>> nested = columns(page, table.rows());
            for (int i = 0; i < nested.size(); i++) {
                page.append("\n### %s.%s\n\n"
                        .formatted(table.name(), nested.get(i).getSimpleName().toLowerCase()));
                page.append(nested.get(i).getAnnotation(Doc.class).value()).append('\n');
                columns(page, nested.get(i)).stream()
                        .filter(type -> !nested.contains(type))
                        .forEach(nested::add);
            }
        }
        return page.toString();
    }

    private static List<Class<?>> columns(StringBuilder page, Class<?> record) {
        List<Class<?>> nested = new ArrayList<>();
        page.append("\n| column | type | meaning |\n|---|---|---|\n");
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            String meaning = component.getAnnotation(Doc.class).value().replace("|", "\\|");
            page.append("| `%s` | %s | %s |\n".formatted(Table.column(component.getName()), name(type), meaning));
            Class<?> inner = element(type);
            if (inner.isRecord() && !nested.contains(inner)) {
                nested.add(inner);
            }
        }
        return nested;
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType p
                ? element(p.getActualTypeArguments()[p.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType p) {
            List<String> arguments = new ArrayList<>();
            for (Type argument : p.getActualTypeArguments()) {
                arguments.add(name(argument));
            }
            return ((Class<?>) p.getRawType()).getSimpleName().toLowerCase() + " of " + String.join(" to ", arguments);
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "Integer", "int" -> "int";
            case "Instant" -> "timestamp (UTC)";
            case "LocalDate" -> "date";
            default -> ((Class<?>) type).getSimpleName().toLowerCase();
        };
    }
}
