package shuanghe.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Stream;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.briefing.Briefing;
import shuanghe.briefing.BriefingComposer;
import shuanghe.briefing.EditionChange;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.PublishedBriefing;
import shuanghe.edition.Manifest.Unprinted;
import shuanghe.messages.Messages;
import shuanghe.model.Domain;
import shuanghe.model.LateData;
import shuanghe.model.RenditionFormat;
import shuanghe.rendition.Rendition;
import shuanghe.rendition.RenditionSource;

/**
 * Maker of every rendition of an edition's briefings; safe to share between threads. Of a month of
 * thousands of figures each briefing takes a third of a small heap, so they wait for each other
 * there.
 */
final class Renditions {

  /**
   * Bytes of heap that a briefing takes for each figure of its edition: 340 MB were seen for 14,186
   * figures, where a paper that has 10 MB as a web page is written as OFD.
   */
  private static final long BYTES_A_FIGURE = 24_576;

  private static final int MOST = 64;

  private final BriefingComposer composer;
  private final List<Opened> renditions;
  private final Briefing.Setting setting;
  private final Semaphore turns;
  private final String making;

  /** Fingerprints of the domains, which both the overview and their own briefings hold. */
  private final Map<DomainAnalysis, String> prints =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * A rendition made ready for an edition.
   *
   * @param format the format
   * @param rendition the maker, with the faces and styles of the edition
   */
  record Opened(RenditionFormat format, Rendition rendition) {}

  /**
   * @param changes since the version of the edition that was published before
   * @param making fingerprint of what all briefings are made by and of, beside what each says:
   *     program, code lists, templates and what is asked
   * @param turns a permit for each briefing that may be made at a time, see {@link #atATime}
   */
  Renditions(
      Path templates,
      List<Domain> domains,
      List<Opened> renditions,
      List<EditionChange> changes,
      String making,
      Semaphore turns) {
    this.turns = turns;
    this.making = making;
    this.composer = new BriefingComposer(templates);
    this.renditions = List.copyOf(renditions);
    this.setting =
        new Briefing.Setting(
            domains,
            renditions.stream().map(Opened::format).toList(),
            Messages.in(composer.language()),
            changes);
  }

  /**
   * How many briefings may be made at a time, so that they take no more than half of the heap; one
   * at least.
   *
   * @param figures of the edition
   * @param heap the most bytes the heap may have
   */
  static int atATime(int figures, long heap) {
    return Math.clamp(heap / 2 / (Math.max(figures, 1) * BYTES_A_FIGURE), 1, MOST);
  }

  /** What the office makes of data that come after an edition was published. */
  LateData lateData() {
    return composer.lateData();
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
   * Writes the files of one briefing, when it is its turn, unless they are there already.
   *
   * @param files to which nothing else has been written from here
   * @param made gives the part of a briefing that was made of what a fingerprint tells, where its
   *     files are there
   */
  Manifest.ManifestPart write(
      String stem,
      EditionAnalysis analysis,
      BriefingFiles files,
      Function<String, Optional<Manifest.ManifestPart>> made) {
    turns.acquireUninterruptibly();
    try {
      Optional<Domain> domain =
          setting.domains().stream().filter(d -> d.code().equals(stem)).findFirst();
      Briefing briefing = composer.compose(analysis, domain, setting);
      Fingerprint print = new Fingerprint().add(making);
      briefing.analysis().domains().forEach(this::takePrint);
      new RecordFingerprint(print, prints).add(briefing);
      String source = print.hex();
      return made.apply(source).orElseGet(() -> written(briefing, source, files));
    } finally {
      turns.release();
    }
  }

  private void takePrint(DomainAnalysis domain) {
    if (!prints.containsKey(domain)) {
      Fingerprint print = new Fingerprint();
      new RecordFingerprint(print).add(domain);
      prints.put(domain, print.hex());
    }
  }

  private Manifest.ManifestPart written(Briefing briefing, String of, BriefingFiles files) {
    String stem = briefing.stem();
    RenditionSource source = RenditionSource.of(briefing);
    List<Unprinted> unprinted = new ArrayList<>();
    for (Opened opened : renditions) {
      String file = opened.format().file(stem);
      Rendition.Rendered rendered = opened.rendition().render(source);
      source = source.with(opened.format(), rendered.bytes());
      files.write(file, rendered.bytes());
      rendered
          .missing()
          .forEach(c -> unprinted.add(new Unprinted(file, c.page(), c.character(), c.context())));
    }
    Briefing.Heading heading = briefing.heading();
    return new Manifest.ManifestPart(
        heading.masthead(),
        heading.office(),
        of,
        new PublishedBriefing(
            stem, briefing.label(), heading.title(), heading.summary(), heading.cites()),
        unprinted,
        files.written());
  }
}
