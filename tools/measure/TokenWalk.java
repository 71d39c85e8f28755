import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The floor under {@code ioemt check}: asks Jackson for every token of a file of JSON lines and makes
 * nothing of them.
 */
public final class TokenWalk {

  private TokenWalk() {}

  public static void main(String[] args) throws IOException {
    long tokens = 0;
    long documents = 0;
    try (InputStream in = new FileInputStream(args[0]);
        JsonParser parser = new JsonFactory().createParser(in)) {
      int depth = 0;
      while (parser.nextToken() != null) {
        tokens++;
        if (parser.currentToken().isStructStart()) {
          depth++;
        } else if (parser.currentToken().isStructEnd() && --depth == 0) {
          documents++;
        }
      }
    }
    System.out.println(documents + " documents, " + tokens + " tokens");
  }
}
