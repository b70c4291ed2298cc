package dev.parallax.spark;

import dev.parallax.model.Doc;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Encodes Java records as Spark rows: one column per component, in declaration order, {@link Doc} as the column comment.
 *
 * <p>Components may be records, lists, maps, enums, strings, {@code java.time} values and (boxed) numbers; a primitive is a column that is
 * never null. {@code Encoders.bean} silently gives an empty schema for records; this stands on Spark's own encoder classes, which are
 * internal, and is the only class that does.
 */
public final class Rows {

    private Rows() {}

    /**
     * The encoder of a record type.
     *
     * @throws IllegalArgumentException if the type is not public or a component has a type that no column can hold
     */
    public static <R extends Record> Encoder<R> of(Class<R> type) {
        return record(type);
    }

    private static <R> AgnosticEncoder<R> record(Class<R> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(
                    "Row type must be public so that Spark's generated code can read it: " + type.getName());
        }
        List<EncoderField> fields =
                Arrays.stream(type.getRecordComponents()).map(Rows::field).toList();
        return new ProductEncoder<>(
                ClassTag.apply(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
    }

    private static EncoderField field(RecordComponent component) {
        AgnosticEncoder<?> encoder = encoder(component.getGenericType());
        return new EncoderField(
                component.getName(), encoder, encoder.nullable(), comment(component), Option.empty(), Option.empty());
    }

    private static Metadata comment(RecordComponent component) {
        Doc doc = component.getAnnotation(Doc.class);
        return doc == null
                ? Metadata.empty()
                : new MetadataBuilder().putString("comment", doc.value()).build();
    }

    @SuppressWarnings({"rawtypes", "unchecked"
    }) // Spark's encoder classes are generic over types known only at run time.
    private static AgnosticEncoder<?> encoder(Type type) {
        if (type instanceof Class<?> c && c.isRecord()) {
            return record(c);
        }
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            AgnosticEncoder element = encoder(p.getActualTypeArguments()[0]);
            return new IterableEncoder(ClassTag.apply(List.class), element, element.nullable(), false);
        }
        if (type instanceof ParameterizedType p && p.getRawType() == Map.class) {
            AgnosticEncoder key = encoder(p.getActualTypeArguments()[0]);
            AgnosticEncoder value = encoder(p.getActualTypeArguments()[1]);
            return new MapEncoder(ClassTag.apply(Map.class), key, value, value.nullable());
        }
        if (type instanceof ParameterizedType) {
            throw new IllegalArgumentException("Row component must be a record, List, Map or plain value, not " + type);
        }
        return JavaTypeInference.encoderFor(type);
    }
}
