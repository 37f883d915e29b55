package shuanghe.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import shuanghe.model.Message;
import shuanghe.model.Rejection;
import shuanghe.model.UnusableException;

/**
 * A natural template (Thymeleaf, HTML) that an office words: it opens in a browser as it is. Safe
 * to share between threads.
 */
public final class OfficeTemplate {

  private final Path file;
  private final String text;
  private final BiFunction<Rejection, Throwable, ? extends UnusableException> unusable;
  private final TemplateEngine engine = new TemplateEngine();

  private OfficeTemplate(
      Path file,
      String text,
      BiFunction<Rejection, Throwable, ? extends UnusableException> unusable) {
    this.file = file;
    this.text = text;
    this.unusable = unusable;
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCacheable(true);
    engine.setTemplateResolver(resolver);
  }

  /**
   * Reads a template in UTF-8.
   *
   * @param unusable makes the exception that tells of a fault of the template, here and where it is
   *     filled
   */
  public static OfficeTemplate read(
      Path file, BiFunction<Rejection, Throwable, ? extends UnusableException> unusable) {
    try {
      return new OfficeTemplate(file, Files.readString(file, StandardCharsets.UTF_8), unusable);
    } catch (IOException unreadable) {
      throw unusable.apply(
          TemplateFault.at(file, 0, Message.of("template.unreadable")), unreadable);
    }
  }

  /** The template as it is written. */
  public String text() {
    return text;
  }

  /** A fault on one of its lines, 0 for the whole. */
  public Rejection fault(int line, Message fault) {
    return TemplateFault.at(file, line, fault);
  }

  /**
   * The filled template.
   *
   * @param name by which the template speaks of the content
   */
  public String fill(String name, Object content) {
    try {
      return engine.process(text, new Context(Locale.CHINA, Map.of(name, content)));
    } catch (TemplateEngineException failure) {
      throw unusable.apply(TemplateFault.of(file, failure), failure);
    }
  }
}
