package org.ioemt.cli;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that is there only when it is whole: written beside its place under another name, and
 * renamed at the end. Who ends the command in the middle finds what was there before.
 */
final class OutputFile {

  static final String PART = ".part";

  private OutputFile() {}

  /** Writes what is in a file. The stream need not be closed. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, over one that was there.
   *
   * @param personal whether it holds personal data, so that it is to be readable by its owner alone
   * @throws IOException what the content throws of what it reads; what fails in writing is an
   *     {@link InputException} that names the file
   */
  static void write(String name, boolean personal, Content content) throws IOException {
    if (name.isEmpty()) {
      throw new InputException("'': no such file");
    }
    File given = new File(name);
    if (given.isDirectory()) {
      throw new InputException(name + ": is a directory");
    }
    if (given.exists() && !given.isFile()) {
      direct(name, given, content); // a device or a pipe, in whose place no file is to come
      return;
    }
    // Where a link points to, so that it stays a link.
    Path target = given.exists() ? given.toPath().toRealPath() : given.getAbsoluteFile().toPath();
    Path part = part(name, target, personal);
    gone(part.toFile());
    try {
      direct(name, part.toFile(), content);
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      throw new InputException(name + ": cannot be written", e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Has a file deleted where the process is asked to end before it has another name. */
  static void gone(File part) throws IOException {
    try {
      part.deleteOnExit();
    } catch (IllegalStateException e) { // it is ending already
      Files.deleteIfExists(part.toPath());
      throw new InputException(part.getPath() + ": not written, the process ends");
    }
  }

  private static Path part(String name, Path target, boolean personal) throws InputException {
    // Of an absolute path; the root itself is a directory, which was refused before.
    Path directory = Objects.requireNonNull(target.getParent());
    try {
      if (personal) {
        return Files.createTempFile(directory, ".ioemt-", PART);
      }
      Path part = File.createTempFile(".ioemt-", PART, directory.toFile()).toPath();
      if (Files.exists(target)
          && part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
      }
      return part;
    } catch (IOException e) {
      String reason = Files.isDirectory(directory) ? "" : ": its directory does not exist";
      throw new InputException(name + ": cannot be written" + reason, e);
    }
  }

  private static void direct(String name, File file, Content content) throws IOException {
    try (FileOutputStream bytes = new FileOutputStream(file);
        BufferedOutputStream out = new BufferedOutputStream(bytes)) {
      content.write(new Unclosed(out));
      out.flush();
      if (file.isFile()) {
        bytes.getFD().sync(); // or the name could outlive a failing machine, and what it names not
      }
    } catch (InputException e) {
      throw e;
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage()); // may begin with the name
      throw new InputException(reason.startsWith(name) ? reason : name + ": " + reason, e);
    }
  }
}
