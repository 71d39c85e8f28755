import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The floor under {@code NemsisRead}: the same parser walks over the events of the document. */
public final class NemsisWalk {

  private NemsisWalk() {}

  public static void main(String[] args) throws IOException, XMLStreamException {
    long events = 0;
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try (InputStream in = new FileInputStream(args[0])) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        xml.next();
        events++;
      }
    }
    System.out.println(events + " events");
  }
}
