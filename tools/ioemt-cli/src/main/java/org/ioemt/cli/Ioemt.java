package org.ioemt.cli;

/** The entry point of the {@code ioemt} command. */
public final class Ioemt {

  private Ioemt() {}

  /**
   * Prints the version.
   *
   * @param args the command line, not read yet
   */
  public static void main(String[] args) {
    String version = Ioemt.class.getPackage().getImplementationVersion();
    System.out.println("ioemt " + (version == null ? "(development)" : version));
  }
}
