package org.ioemt.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.Serializable;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.jspecify.annotations.Nullable;

/**
 * Answers a mapper's questions for (de)serializers; the mapper keeps the answers.
 *
 * <p>Serializable, as are the answers, because an {@code ObjectMapper} is and hosts do send mappers
 * to other machines. There everything is looked up anew, among the library's own forms.
 */
final class FormLookup implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The library's own forms, with engines that all mappers share. */
  static final FormLookup SHIPPED = new FormLookup(WireForms::find);

  private final transient Forms forms;
  private final transient Engines engines = new Engines();

  FormLookup(Forms forms) {
    this.forms = forms;
  }

  private Object readResolve() {
    return SHIPPED;
  }

  @Nullable JsonSerializer<?> serializer(Class<?> type) {
    Kind<?> kind = find(type);
    return kind == null ? null : serializer(kind);
  }

  private <T> JsonSerializer<T> serializer(Kind<T> kind) {
    KindEngine<T> engine = engines.of(kind);
    return engine instanceof ShapeEngine<T, ?> shape
        ? new ShapeSerializer<>(shape)
        : new ScalarSerializer<>(kind, engine);
  }

  @Nullable JsonSerializer<?> keySerializer(Class<?> type) {
    return find(type) instanceof Text<?> text ? new TextKeySerializer<>(text) : null;
  }

  @Nullable JsonDeserializer<?> deserializer(Class<?> type) {
    Kind<?> kind = find(type);
    return kind == null ? null : deserializer(kind);
  }

  private <T> JsonDeserializer<T> deserializer(Kind<T> kind) {
    KindEngine<T> engine = engines.of(kind);
    return engine instanceof ShapeEngine<T, ?> shape
        ? new ShapeDeserializer<>(shape)
        : new ScalarDeserializer<>(kind, engine);
  }

  @Nullable KeyDeserializer keyDeserializer(Class<?> type) {
    return find(type) instanceof Text<?> text ? new TextKeyDeserializer(text) : null;
  }

  /**
   * A mapper asks with the class of the value: an aggregate's implementation, a constant's body.
   */
  private @Nullable Kind<?> find(Class<?> type) {
    Kind<?> kind = forms.find(type);
    if (kind == null) {
      for (Class<?> face : type.getInterfaces()) {
        kind = kind == null ? forms.find(face) : kind;
      }
    }
    Class<?> parent = type.getSuperclass();
    return kind == null && parent != null ? forms.find(parent) : kind;
  }

  static final class Values extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormLookup lookup;

    Values(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return lookup.serializer(type.getRawClass());
    }
  }

  static final class Keys extends Serializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormLookup lookup;

    Keys(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return lookup.keySerializer(type.getRawClass());
    }
  }

  static final class ReadValues extends Deserializers.Base implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormLookup lookup;

    ReadValues(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return lookup.deserializer(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return lookup.deserializer(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return lookup.find(type) != null;
    }
  }

  static final class ReadKeys implements KeyDeserializers, Serializable {

    private static final long serialVersionUID = 1L;

    private final FormLookup lookup;

    ReadKeys(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return lookup.keyDeserializer(type.getRawClass());
    }
  }
}
