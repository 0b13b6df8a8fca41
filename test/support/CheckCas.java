import java.io.File;
import java.io.FileInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.apache.uima.util.XMLParser;

/**
 * java -cp uimaj-core.jar CheckCas.java TYPES XMI…: Apache UIMA checks the type system against its own schema, reads
 * each CAS, and a line tells each annotation: file, type, identifier and covered words, the last two in Base64.
 */
class CheckCas {
  public static void main(String[] args) throws Exception {
    XMLParser parser = UIMAFramework.getXMLParser();
    parser.enableSchemaValidation(true);
    TypeSystemDescription types = parser.parseTypeSystemDescription(new XMLInputSource(new File(args[0])));
    for (int i = 1; i < args.length; i++) {
      CAS cas = CasCreationUtils.createCas(types, null, null);
      try (FileInputStream file = new FileInputStream(args[i])) {
        XmiCasDeserializer.deserialize(file, cas);
      }
      Type annotation = cas.getTypeSystem().getType("article.annotator.Annotation");
      Type named = cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
      for (AnnotationFS found : cas.getAnnotationIndex(annotation)) tell(args[i], found);
      for (AnnotationFS found : cas.getAnnotationIndex(named)) tell(args[i], found);
    }
  }

  private static void tell(String file, AnnotationFS found) {
    Type type = found.getType();
    String identifier = found.getFeatureValueAsString(type.getFeatureByBaseName("identifier"));
    System.out.println(
        String.join("\t", file, type.getShortName(), base64(identifier), base64(found.getCoveredText())));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
  }
}
