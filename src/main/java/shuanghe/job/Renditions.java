package shuanghe.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.Rendition;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.Manifest.Unprinted;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.RenditionFormat;

/** Makes every rendition of an edition's briefings; safe to share between threads. */
final class Renditions {

  private final BriefingComposer composer;
  private final List<Opened> renditions;
  private final Briefing.Setting setting;
  private final Map<String, Made> made = new ConcurrentHashMap<>();

  /** A rendition made ready for an edition. */
  record Opened(RenditionFormat format, Rendition rendition) {}

  /** A briefing whose files are written. */
  private record Made(Briefing.Heading heading, String label, List<Unprinted> unprinted) {}

  Renditions(Path templates, List<Domain> domains, List<Opened> renditions) {
    this.composer = new BriefingComposer(templates);
    this.renditions = List.copyOf(renditions);
    this.setting =
        new Briefing.Setting(
            domains,
            renditions.stream().map(Opened::format).toList(),
            Messages.in(composer.language()));
  }

  /** File names of the briefings without extension, the overview first. */
  static List<String> stems(List<Domain> domains) {
    List<String> stems = new ArrayList<>(List.of(Briefing.OVERVIEW));
    domains.forEach(domain -> stems.add(domain.code()));
    return stems;
  }

  /** In the language that the office sets. */
  Messages messages() {
    return setting.messages();
  }

  /** Writes the files of one briefing. */
  void write(String stem, EditionAnalysis analysis, EditionFolder folder) {
    Optional<Domain> domain =
        setting.domains().stream().filter(d -> d.code().equals(stem)).findFirst();
    Briefing briefing = composer.compose(analysis, domain, setting);
    List<Unprinted> unprinted = new ArrayList<>();
    for (Opened opened : renditions) {
      String file = opened.format().file(stem);
      Rendition.Rendered rendered = opened.rendition().render(briefing);
      folder.write(file, rendered.bytes());
      rendered
          .missing()
          .forEach(c -> unprinted.add(new Unprinted(file, c.page(), c.character(), c.context())));
    }
    made.put(stem, new Made(briefing.heading(), briefing.label(), unprinted));
  }

  /** What the head of the overview says. */
  Briefing.Heading heading() {
    return made.get(Briefing.OVERVIEW).heading();
  }

  /** The briefings whose files are written, in order. */
  List<PublishedBriefing> published() {
    return stems(setting.domains()).stream()
        .filter(made::containsKey)
        .map(
            stem -> {
              Made briefing = made.get(stem);
              return new PublishedBriefing(
                  stem,
                  briefing.label(),
                  briefing.heading().title(),
                  briefing.heading().summary(),
                  briefing.heading().cites());
            })
        .toList();
  }

  /** Characters that no face has, in the order of the briefings. */
  List<Unprinted> unprinted() {
    return stems(setting.domains()).stream()
        .filter(made::containsKey)
        .flatMap(stem -> made.get(stem).unprinted().stream())
        .toList();
  }
}
