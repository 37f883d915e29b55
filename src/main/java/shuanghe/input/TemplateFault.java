package shuanghe.input;

import java.nio.file.Path;
import ognl.NoSuchPropertyException;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import shuanghe.model.Message;
import shuanghe.model.Place;
import shuanghe.model.Rejection;

/** Fault of a template of an office. */
public final class TemplateFault {

  private TemplateFault() {}

  /** A fault on a line, 0 for the whole file. */
  public static Rejection at(Path file, int line, Message fault) {
    return Rejection.of(new Place(file.toString(), line), fault);
  }

  /** The fault that kept a template from being filled, with its line where that is known. */
  static Rejection of(Path file, TemplateEngineException failure) {
    int line =
        failure instanceof TemplateProcessingException placed && placed.getLine() != null
            ? placed.getLine()
            : 0;
    return at(file, line, fault(failure));
  }

  private static Message fault(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest instanceof NoSuchPropertyException
        ? Message.of("template.no-value", deepest.getMessage().replaceAll(".*\\.(\\w+)$", "$1"))
        : Message.of(
            "template.cannot-be-filled",
            String.valueOf(deepest.getMessage()).lines().findFirst().orElse(""));
  }
}
