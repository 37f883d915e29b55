package shuanghe.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.EditionChange;
import shuanghe.briefing.LateNews;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.Manifest.Unprinted;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;

/** Maker of every rendition of an edition's briefings; safe to share between threads. */
final class Renditions {

  private final BriefingComposer composer;
  private final List<Opened> renditions;
  private final Briefing.Setting setting;

  /**
   * A rendition made ready for an edition.
   *
   * @param format the format
   * @param rendition the maker, with the faces and styles of the edition
   */
  record Opened(RenditionFormat format, Rendition rendition) {}

  /**
   * @param changes since the version of the edition that was published before
   */
  Renditions(
      Path templates, List<Domain> domains, List<Opened> renditions, List<EditionChange> changes) {
    this.composer = new BriefingComposer(templates);
    this.renditions = List.copyOf(renditions);
    this.setting =
        new Briefing.Setting(
            domains,
            renditions.stream().map(Opened::format).toList(),
            Messages.in(composer.language()),
            changes);
  }

  /** What the office makes of data that come after an edition was published. */
  LateNews lateNews() {
    return composer.lateNews();
  }

  /** File names of the briefings without extension, the overview first. */
  List<String> stems() {
    return Stream.concat(Stream.of(Briefing.OVERVIEW), setting.domains().stream().map(Domain::code))
        .toList();
  }

  /** In the language that the office sets. */
  Messages messages() {
    return setting.messages();
  }

  /**
   * Writes the files of one briefing.
   *
   * @param folder in which nothing else has been written from here
   */
  Manifest.ManifestPart write(String stem, EditionAnalysis analysis, EditionFolder folder) {
    Optional<Domain> domain =
        setting.domains().stream().filter(d -> d.code().equals(stem)).findFirst();
    Briefing briefing = composer.compose(analysis, domain, setting);
    RenditionSource source = RenditionSource.of(briefing);
    List<Unprinted> unprinted = new ArrayList<>();
    for (Opened opened : renditions) {
      String file = opened.format().file(stem);
      Rendition.Rendered rendered = opened.rendition().render(source);
      source = source.with(opened.format(), rendered.bytes());
      folder.write(file, rendered.bytes());
      rendered
          .missing()
          .forEach(c -> unprinted.add(new Unprinted(file, c.page(), c.character(), c.context())));
    }
    Briefing.Heading heading = briefing.heading();
    return new Manifest.ManifestPart(
        heading.masthead(),
        heading.office(),
        new PublishedBriefing(
            stem, briefing.label(), heading.title(), heading.summary(), heading.cites()),
        unprinted,
        folder.written());
  }
}
