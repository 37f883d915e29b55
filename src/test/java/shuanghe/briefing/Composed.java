package shuanghe.briefing;

import java.util.List;
import java.util.Optional;
import shuanghe.analysis.EditionAnalysis;
import shuanghe.analysis.EditionAnalyst;
import shuanghe.messages.English;
import shuanghe.model.Domain;
import shuanghe.model.RenditionFormat;
import shuanghe.model.SampleEdition;

/** Briefings composed for tests. */
public final class Composed {

  private Composed() {}

  static String overview(BriefingComposer composer, EditionAnalysis edition) {
    return composer.compose(edition, Optional.empty(), among(List.of(), List.of())).document();
  }

  static String domain(BriefingComposer composer, EditionAnalysis edition, Domain domain) {
    return composer.compose(edition, Optional.of(domain), among(List.of(), List.of())).document();
  }

  /** What lies beside a briefing. */
  public static Briefing.Setting among(List<Domain> domains, List<RenditionFormat> formats) {
    return new Briefing.Setting(domains, formats, English.MESSAGES);
  }

  /** A briefing with a document written by hand. */
  public static Briefing written(String stem, String document, Briefing.Setting setting) {
    return new Briefing(
        stem,
        setting.domains().stream().filter(d -> d.code().equals(stem)).findFirst(),
        document,
        List.of(),
        EditionAnalyst.analyse(SampleEdition.data(), SampleEdition.SEPTEMBER),
        new Briefing.Heading("", "", "", "", false),
        setting);
  }
}
