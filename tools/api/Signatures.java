import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes of a jar what its users can compile against, and nothing else: public and protected
 * classes and members without a body, annotations left out, no internal packages, no resources. A
 * class that cannot be seen stays where a visible one inherits from it, as the generated builders
 * are inherited from.
 *
 * <p>Run from source: {@code java -cp asm.jar Signatures.java in.jar out.jar}. The same classes give
 * the same bytes.
 */
final class Signatures {

  private static final int API = Opcodes.ASM9;
  private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final String INTERNAL = "org/ioemt/internal/";

  private final Map<String, ClassReader> classes = new TreeMap<>();
  private final SortedMap<String, byte[]> kept = new TreeMap<>();

  private Signatures() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: java -cp asm.jar Signatures.java in.jar out.jar");
      System.exit(2);
    }
    Signatures signatures = new Signatures();
    signatures.read(Path.of(args[0]));
    signatures.keep();
    if (signatures.kept.isEmpty()) {
      System.err.println(args[0] + " has no class that a user can see");
      System.exit(1);
    }
    Path out = Path.of(args[1]);
    Files.createDirectories(out.toAbsolutePath().getParent());
    signatures.write(out);
    System.out.println(
        out + ": " + signatures.kept.size() + " classes, " + Files.size(out) + " bytes");
  }

  private void read(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (InputStream in = file.getInputStream(entry)) {
            ClassReader reader = new ClassReader(in);
            classes.put(reader.getClassName(), reader);
          }
        }
      }
    }
  }

  private void keep() {
    Deque<String> open = new ArrayDeque<>();
    for (Map.Entry<String, ClassReader> entry : classes.entrySet()) {
      if (!entry.getKey().equals("module-info")
          && !entry.getKey().startsWith(INTERNAL)
          && isSeen(entry.getKey())) {
        open.add(entry.getKey());
      }
    }
    while (!open.isEmpty()) {
      String name = open.remove();
      ClassReader reader = classes.get(name);
      if (reader == null || kept.containsKey(name)) {
        continue; // of another jar, or done
      }
      ClassWriter writer = new ClassWriter(0);
      reader.accept(
          new Visible(writer),
          ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      kept.put(name, writer.toByteArray());
      if (reader.getSuperName() != null) {
        open.add(reader.getSuperName());
      }
      for (String parent : reader.getInterfaces()) {
        open.add(parent);
      }
    }
  }

  /** Whether a class and each class around it is public or protected. */
  private boolean isSeen(String name) {
    Access access = new Access();
    classes.get(name).accept(access, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return access.seen && (access.outer == null || isSeen(access.outer));
  }

  private void write(Path out) throws IOException {
    try (OutputStream stream = Files.newOutputStream(out);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.setLevel(9);
      for (Map.Entry<String, byte[]> entry : kept.entrySet()) {
        ZipEntry file = new ZipEntry(entry.getKey() + ".class");
        file.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(file);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  /** How a class is declared: as a nested class its flags stand in a table of its own. */
  private static final class Access extends ClassVisitor {

    private String name = "";
    private boolean seen;
    private String outer;

    Access() {
      super(API);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] parents) {
      this.name = name;
      seen = (access & SEEN) != 0;
    }

    @Override
    public void visitInnerClass(String name, String outerName, String innerName, int access) {
      if (name.equals(this.name)) {
        seen = (access & SEEN) != 0 && outerName != null;
        outer = outerName;
      }
    }
  }

  private static final class Visible extends ClassVisitor {

    Visible(ClassVisitor next) {
      super(API, next);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      return (access & SEEN) == 0 || (access & Opcodes.ACC_SYNTHETIC) != 0
          ? null
          : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      // A bridge is synthetic, and is what a caller compiled against the parent calls.
      boolean hidden =
          (access & Opcodes.ACC_SYNTHETIC) != 0 && (access & Opcodes.ACC_BRIDGE) == 0;
      return (access & SEEN) == 0 || hidden
          ? null
          : super.visitMethod(access, name, descriptor, signature, exceptions);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return null;
    }

    @Override
    public void visitSource(String source, String debug) {}

    @Override
    public ModuleVisitor visitModule(String name, int access, String version) {
      return null;
    }

    @Override
    public void visitNestHost(String host) {}

    @Override
    public void visitNestMember(String member) {}
  }
}
