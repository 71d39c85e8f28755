package org.ioemt.internal.wire;

/**
 * A number or boolean of JSON. Nothing is converted: 1.0 is no integer, and {@code "1"} no number.
 *
 * @param <T> Integer, Long, Double or Boolean
 */
public final class Primitive<T> implements Scalar<T> {

  /** Which primitive type of Java holds the value. */
  public enum Form {
    /** A 32-bit integer. */
    INT,
    /** A 64-bit integer. */
    LONG,
    /** A finite double. */
    DOUBLE,
    /** True or false. */
    BOOLEAN
  }

  private final Class<T> type;
  private final Form form;
  private final T least;
  private final T most;
  private final boolean personal;

  private Primitive(Class<T> type, Form form, T least, T most, boolean personal) {
    this.type = type;
    this.form = form;
    this.least = least;
    this.most = most;
    this.personal = personal;
  }

  /**
   * An integer within bounds.
   *
   * @param least the smallest value allowed
   * @param most the greatest value allowed
   * @return the kind
   */
  public static Primitive<Integer> integer(int least, int most) {
    return new Primitive<>(Integer.class, Form.INT, least, most, false);
  }

  /**
   * A long integer within bounds.
   *
   * @param least the smallest value allowed
   * @param most the greatest value allowed
   * @return the kind
   */
  public static Primitive<Long> longInteger(long least, long most) {
    return new Primitive<>(Long.class, Form.LONG, least, most, false);
  }

  /**
   * A finite number within bounds.
   *
   * @param least the smallest value allowed
   * @param most the greatest value allowed
   * @return the kind
   */
  public static Primitive<Double> number(double least, double most) {
    return new Primitive<>(Double.class, Form.DOUBLE, least, most, false);
  }

  static Primitive<Boolean> bool() {
    return new Primitive<>(Boolean.class, Form.BOOLEAN, Boolean.FALSE, Boolean.TRUE, false);
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /**
   * Which primitive type holds the value.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  @Override
  public String expected() {
    return switch (form) {
      case INT -> "an integer" + bounds(Integer.MIN_VALUE, Integer.MAX_VALUE);
      case LONG -> "an integer" + bounds(Long.MIN_VALUE, Long.MAX_VALUE);
      case DOUBLE -> "a number" + bounds(-Double.MAX_VALUE, Double.MAX_VALUE);
      case BOOLEAN -> "true or false";
    };
  }

  private String bounds(Number typesLeast, Number typesMost) {
    boolean hasLeast = !least.equals(typesLeast);
    boolean hasMost = !most.equals(typesMost);
    if (hasLeast && hasMost) {
      return " from " + least + " to " + most;
    }
    return (hasLeast ? ", at least " + least : "") + (hasMost ? ", at most " + most : "");
  }

  /**
   * The smallest value allowed, itself included.
   *
   * @return the bound; the type's own smallest finite value where none was declared
   */
  public T least() {
    return least;
  }

  /**
   * The greatest value allowed, itself included.
   *
   * @return the bound; the type's own greatest finite value where none was declared
   */
  public T most() {
    return most;
  }

  @Override
  public boolean personal() {
    return personal;
  }

  @Override
  public Primitive<T> asPersonal() {
    return new Primitive<>(type, form, least, most, true);
  }

  @Override
  public String toString() {
    return expected();
  }
}
