package org.ioemt.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.ioemt.internal.wire.Kind;
import org.ioemt.internal.wire.Text;
import org.ioemt.internal.wire.WireForms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Answers a mapper's questions for (de)serializers; the mapper keeps the answers. */
final class FormLookup {

  /** The library's own forms, with engines that all mappers share. */
  static final FormLookup SHIPPED = new FormLookup(WireForms::find);

  private final Forms forms;
  private final Engines engines = new Engines();

  FormLookup(Forms forms) {
    this.forms = forms;
  }

  private @Nullable ValueSerializer<?> serializer(Class<?> type) {
    Kind<?> kind = find(type);
    return kind == null ? null : serializer(kind);
  }

  private <T> ValueSerializer<T> serializer(Kind<T> kind) {
    KindEngine<T> engine = engines.of(kind);
    return engine instanceof ShapeEngine<T, ?> shape
        ? new ShapeSerializer<>(shape)
        : new ScalarSerializer<>(kind, engine);
  }

  private @Nullable ValueSerializer<?> keySerializer(Class<?> type) {
    return find(type) instanceof Text<?> text ? new TextKeySerializer<>(text) : null;
  }

  private @Nullable ValueDeserializer<?> deserializer(Class<?> type) {
    Kind<?> kind = find(type);
    return kind == null ? null : deserializer(kind);
  }

  private <T> ValueDeserializer<T> deserializer(Kind<T> kind) {
    KindEngine<T> engine = engines.of(kind);
    return engine instanceof ShapeEngine<T, ?> shape
        ? new ShapeDeserializer<>(shape)
        : new ScalarDeserializer<>(kind, engine);
  }

  private @Nullable KeyDeserializer keyDeserializer(Class<?> type) {
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

  static final class Values extends Serializers.Base {

    private final FormLookup lookup;

    Values(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return lookup.serializer(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return lookup.serializer(type.getRawClass());
    }
  }

  static final class Keys extends Serializers.Base {

    private final FormLookup lookup;

    Keys(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return lookup.keySerializer(type.getRawClass());
    }
  }

  static final class ReadValues extends Deserializers.Base {

    private final FormLookup lookup;

    ReadValues(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return lookup.deserializer(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return lookup.deserializer(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return lookup.find(type) != null;
    }
  }

  static final class ReadKeys implements KeyDeserializers {

    private final FormLookup lookup;

    ReadKeys(FormLookup lookup) {
      this.lookup = lookup;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return lookup.keyDeserializer(type.getRawClass());
    }
  }
}
