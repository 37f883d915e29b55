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
import shuanghe.model.MessageLanguage;
import shuanghe.model.Rejection;

/** Composes the briefings of an edition as semantic documents; safe to share between threads. */
public final class BriefingComposer {

  private final BriefingTemplate template;
  private final Office office;

  /**
   * Takes the wording from a folder.
   *
   * @param templates folder with {@code briefing.html} and {@code office.properties}
   * @throws BriefingException if either cannot be used; the message names file and line
   */
  public BriefingComposer(Path templates) {
    this.template = BriefingTemplate.read(templates.resolve("briefing.html"));
    this.office = Office.read(templates.resolve("office.properties"));
  }

  /** The language that the office sets for reasons and remedies within an edition. */
  public MessageLanguage language() {
    return office.language();
  }

  /** What the office makes of data that come after an edition was published. */
  public LateNews lateNews() {
    return office.late();
  }

  /** What of the template and the office's settings cannot be used; nothing where all can. */
  public static List<Rejection> faults(Path templates) {
    List<Rejection> faults = new ArrayList<>();
    for (Runnable reading :
        List.<Runnable>of(
            () -> BriefingTemplate.read(templates.resolve("briefing.html")),
            () -> Office.read(templates.resolve("office.properties")))) {
      try {
        reading.run();
      } catch (BriefingException unusable) {
        faults.addAll(unusable.faults());
      }
    }
    return faults;
  }

  /**
   * One briefing of an edition; the same analysis gives the same text.
   *
   * @param domain what it is about; empty for the overview of all domains
   */
  public Briefing compose(
      EditionAnalysis edition, Optional<Domain> domain, Briefing.Setting setting) {
    List<String> changes = ChangeWords.lines(setting.changes());
    BriefingView view =
        domain.isPresent()
            ? new DomainBriefing(edition, edition.of(domain.get()), office).view(changes)
            : new OverviewBriefing(edition, office).view(changes);
    Document document = Jsoup.parse(template.render(view));
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    DocumentFinish.apply(document);
    return new Briefing(
        domain.map(Domain::code).orElse(Briefing.OVERVIEW),
        domain,
        document.outerHtml() + "\n",
        view.charts().stream().map(BriefingView.Chart::data).toList(),
        edition,
        Briefing.Heading.of(document),
        setting);
  }
}
