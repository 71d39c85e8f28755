package org.ioemt.jackson.sample;

/** A coded value; its code is not the constant's name, and one constant has a body. */
public enum Grade {
  LOW("L1"),
  MIDDLE("M2") {
    @Override
    public String toString() {
      return "in between";
    }
  },
  HIGH("H3");

  private final String code;

  Grade(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
