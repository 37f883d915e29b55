package shuanghe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.text.Collator;
import java.text.Format;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Formatter;
import java.util.Locale;
import java.util.Scanner;

/** What the program writes never depends on the language and region the machine is set to. */
@AnalyzeClasses(packages = "shuanghe", importOptions = WrittenClasses.class)
class StatedLocaleTest {

  @ArchTest
  static final ArchRule noFormatGoesWithoutAStatedLocale =
      noClasses()
          .should()
          .callCodeUnitWhere(
              calls(String.class, "format|toLowerCase|toUpperCase|formatted")
                  .or(calls(PrintStream.class, "format|printf"))
                  .or(calls(PrintWriter.class, "format|printf"))
                  .or(calls(DateTimeFormatter.class, "ofPattern|ofLocalized.*"))
                  .or(calls(Format.class, "<init>"))
                  .or(calls(NumberFormat.class, "get.*Instance"))
                  .or(calls(Formatter.class, "<init>"))
                  .or(calls(Scanner.class, "<init>"))
                  .or(calls(Collator.class, "getInstance"))
                  .and(withoutLocale()))
          .because("its result would be that of the machine's settings");

  @ArchTest
  static final ArchRule nothingAsksForTheSettingsOfTheMachine =
      noClasses()
          .should()
          .callCodeUnitWhere(
              calls(Locale.class, "getDefault").or(calls(Charset.class, "defaultCharset")));

  private static DescribedPredicate<JavaCall<?>> calls(Class<?> type, String names) {
    return DescribedPredicate.describe(
        "call %s.%s".formatted(type.getSimpleName(), names),
        call ->
            call.getTargetOwner().isAssignableTo(type)
                && call.getTarget().getName().matches(names));
  }

  private static DescribedPredicate<JavaCall<?>> withoutLocale() {
    return DescribedPredicate.describe(
        "state no locale",
        call ->
            call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.getSimpleName().endsWith("Locale")));
  }
}
