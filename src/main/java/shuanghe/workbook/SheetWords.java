package shuanghe.workbook;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import shuanghe.analysis.PeriodWords;
import shuanghe.messages.Glossary;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;
import shuanghe.model.Decision.DecidedAttribute;
import shuanghe.model.Domain;
import shuanghe.model.Edition;
import shuanghe.model.IssueSeries;
import shuanghe.model.MessageLanguage;
import shuanghe.model.TimePeriod;

/** Words of a workbook's sheets in the language of its edition. */
final class SheetWords {

  private final CodeLists codeLists;
  private final Glossary glossary;
  private final Messages messages;

  /** Words in the language of the code lists. */
  SheetWords(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.glossary = Glossary.in(codeLists.language());
    this.messages = Messages.in(codeLists.language());
  }

  MessageLanguage language() {
    return glossary.language();
  }

  /** A word or a sentence of the sheets, {@link Glossary#of filled in}. */
  String of(String chinese, Object... filling) {
    return glossary.of(chinese, filling);
  }

  /** A text that the program put together, {@link Glossary#composed in the language}. */
  String composed(String chinese) {
    return glossary.composed(chinese);
  }

  /** A period in the workbook's language. */
  String period(TimePeriod period) {
    return isChinese() ? period.label() : messages.text(PeriodWords.full(period));
  }

  /** The period of an edition. */
  String edition(Edition edition) {
    return messages.text(PeriodWords.of(edition));
  }

  /** The number of an edition within its year. */
  String issue(Edition edition) {
    return messages.text(IssueSeries.of(edition.period()).message(edition.issue()));
  }

  /** What can be decided on, as the reader of decisions takes it. */
  String attribute(DecidedAttribute attribute) {
    return isChinese() ? attribute.label() : attribute.name().toLowerCase(Locale.ROOT);
  }

  /** A domain's name in the workbook's language. */
  String domain(Domain domain) {
    return domain.isOther() ? of(domain.label()) : codeLists.shown(domain.label());
  }

  /** A name of the code lists, or one of the press as it is printed. */
  String name(String printed) {
    return codeLists.shown(printed);
  }

  /** Names one behind the other. */
  String list(Collection<?> names) {
    return names.stream().map(Object::toString).collect(Collectors.joining(of("、")));
  }

  /** The name of a table or of a cell: what Excel takes, told by a word of the sheets. */
  String identifier(String chinese) {
    return NamedCells.valid(of(chinese));
  }

  private boolean isChinese() {
    return language() == MessageLanguage.ZH;
  }
}
