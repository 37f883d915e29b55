#!/usr/bin/env bash
# ofdrw-converter 2.3.1: a path with a DashPattern is painted as an unbroken line.
#
# Expected: of two lines of one length, one solid and one with DashPattern="3 3" (GB/T 33190-2016, the attribute of a
#   graphic unit that gives the lengths of strokes and gaps), the second has about half the ink.
# Seen: ImageMaker paints both alike, 947 dark pixels of a line of 80 mm at 300 dpi. No class of the converter (AWT,
#   PDFBox and iText makers) asks for the attribute, although ofdrw-core has it (CT_GraphicUnit.getDashPattern).
# Needs: a JDK (17 or later) and Maven. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
cat > pom.xml <<'E'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>dash</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.ofdrw</groupId><artifactId>ofdrw-converter</artifactId><version>2.3.1</version></dependency>
  </dependencies>
</project>
E
mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat > Dash.java <<'E'
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ofdrw.converter.ImageMaker;
import org.ofdrw.reader.OFDReader;

class Dash {
  static final String NS = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  public static void main(String[] args) throws Exception {
    Path file = Path.of("lines.ofd");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "OFD.xml", "<ofd:OFD" + NS + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
          + "0123456789abcdef0123456789abcdef</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
          + "</ofd:DocBody></ofd:OFD>");
      put(zip, "Doc_0/Document.xml", "<ofd:Document" + NS + "><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
          + "<ofd:PageArea><ofd:PhysicalBox>0 0 100 60</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
          + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages></ofd:Document>");
      put(zip, "Doc_0/Pages/Page_0/Content.xml", "<ofd:Page" + NS + "><ofd:Area><ofd:PhysicalBox>0 0 100 60"
          + "</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\"2\">" + line(3, 10, "")
          + line(4, 40, " DashPattern=\"3 3\"") + "</ofd:Layer></ofd:Content></ofd:Page>");
    }
    try (OFDReader reader = new OFDReader(file)) {
      BufferedImage page = new ImageMaker(reader, 300 / 25.4).makePage(0);
      System.out.println("solid -> " + dark(page, 11));
      System.out.println("dashed -> " + dark(page, 41));
    }
  }

  /** A line of 80 mm at 1 mm below the top of its box. */
  static String line(int id, int top, String attributes) {
    return "<ofd:PathObject ID=\"" + id + "\" Boundary=\"10 " + top + " 80 2\" LineWidth=\"0.5\"" + attributes
        + "><ofd:StrokeColor Value=\"0 0 0\"/><ofd:AbbreviatedData>M 0 1 L 80 1</ofd:AbbreviatedData></ofd:PathObject>";
  }

  static long dark(BufferedImage page, double millimetres) {
    int y = (int) Math.round(millimetres * 300 / 25.4);
    return java.util.stream.IntStream.range(0, page.getWidth()).filter(x -> (page.getRGB(x, y) & 0xFF) < 128).count();
  }

  static void put(ZipOutputStream zip, String name, String xml) throws Exception {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes("UTF-8"));
    zip.closeEntry();
  }
}
E
java -Djava.awt.headless=true -cp 'lib/*' Dash.java 2> log.txt | grep -e '->' | tee out.txt
diff out.txt - <<'E'
solid -> 947
dashed -> 947
E
