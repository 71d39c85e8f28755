/** The floor under any start: a JVM that has nothing to do. */
public final class Nothing {

  private Nothing() {}

  public static void main(String[] args) {}
}
