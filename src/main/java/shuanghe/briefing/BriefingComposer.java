package shuanghe.briefing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.model.Domain;
import shuanghe.model.LateData;
import shuanghe.model.MessageLanguage;
import shuanghe.model.Rejection;

/** Composer of the briefings of an edition as semantic documents; safe to share between threads. */
public final class BriefingComposer {

  private static final String SETTINGS = "office.properties";

  private final BriefingTemplate template;
  private final Office office;

  /**
   * Takes the wording from a folder.
   *
   * @param templates folder with {@code office.properties} and the template of its language: {@code
   *     briefing.html}, {@code briefing.en.html}
   * @throws BriefingException if either cannot be used; the message names file and line
   */
  public BriefingComposer(Path templates) {
    this.office = Office.read(templates.resolve(SETTINGS));
    this.template = BriefingTemplate.read(template(templates, office.language()));
  }

  /** The language that the office sets for everything within an edition. */
  public MessageLanguage language() {
    return office.language();
  }

  /**
   * The language of an edition as an office sets it.
   *
   * @throws BriefingException if its settings cannot be used
   */
  public static MessageLanguage language(Path templates) {
    return Office.read(templates.resolve(SETTINGS)).language();
  }

  private static Path template(Path templates, MessageLanguage language) {
    return templates.resolve(
        switch (language) {
          case ZH -> "briefing.html";
          case EN -> "briefing.en.html";
        });
  }

  /** What the office makes of data that come after an edition was published. */
  public LateData lateData() {
    return office.late();
  }

  /** What of the template and the office's settings cannot be used; nothing where all can. */
  public static List<Rejection> faults(Path templates) {
    List<Rejection> settings = new ArrayList<>();
    MessageLanguage language = MessageLanguage.ZH;
    try {
      language = language(templates);
    } catch (BriefingException unusable) {
      settings.addAll(unusable.faults());
    }
    List<Rejection> faults = new ArrayList<>();
    try {
      BriefingTemplate.read(template(templates, language));
    } catch (BriefingException unusable) {
      faults.addAll(unusable.faults());
    }
    faults.addAll(settings);
    return faults;
  }

  /**
   * One briefing of an edition; the same analysis gives the same text.
   *
   * @param domain what it is about; empty for the overview of all domains
   */
  public Briefing compose(
      EditionAnalysis edition, Optional<Domain> domain, Briefing.Setting setting) {
    Wording words = new Wording(edition.codeLists());
    List<String> changes = ChangeWords.lines(setting.changes(), words);
    BriefingView view =
        domain.isPresent()
            ? new DomainBriefing(edition, edition.of(domain.get()), office).view(changes)
            : new OverviewBriefing(edition, office).view(changes);
    Document document = Jsoup.parse(template.render(view));
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    DocumentFinish.apply(document, words.messages());
    return new Briefing(
        domain.map(Domain::code).orElse(Briefing.OVERVIEW),
        domain,
        document.outerHtml() + "\n",
        view.charts().stream().map(BriefingView.Chart::data).toList(),
        domain.map(edition::part).orElse(edition),
        Briefing.Heading.of(document),
        setting);
  }
}
