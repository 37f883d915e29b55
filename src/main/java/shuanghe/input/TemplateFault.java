package shuanghe.input;

import java.nio.file.Path;
import ognl.NoSuchPropertyException;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** What is wrong with a template of an office. */
public final class TemplateFault {

  private static final String COMPARE = "see the names in the template that came with the program";

  private TemplateFault() {}

  /** A fault on a line, 0 for the whole file. */
  public static Rejection at(Path file, int line, String reason, String remedy) {
    return new Rejection(new Place(file.toString(), line), "", "", reason, remedy, "");
  }

  /** The fault that kept a template from being filled, with its line where that is known. */
  public static Rejection of(Path file, TemplateEngineException failure) {
    int line =
        failure instanceof TemplateProcessingException placed && placed.getLine() != null
            ? placed.getLine()
            : 0;
    return at(file, line, reason(failure), COMPARE);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest instanceof NoSuchPropertyException
        ? "no value " + deepest.getMessage().replaceAll(".*\\.(\\w+)$", "'$1'")
        : String.valueOf(deepest.getMessage()).lines().findFirst().orElse("cannot be rendered");
  }
}
