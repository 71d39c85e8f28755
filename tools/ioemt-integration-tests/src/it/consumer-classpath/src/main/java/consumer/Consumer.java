package consumer;

/** A program of a user with the libraries on the class path. */
public final class Consumer {

  private Consumer() {}

  /**
   * Fails with an exception where the libraries do not behave.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    if (Consumer.class.getModule().isNamed()) {
      throw new AssertionError("meant to run on the class path");
    }
  }
}
