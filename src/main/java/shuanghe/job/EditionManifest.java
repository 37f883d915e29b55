package shuanghe.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.analysis.PeriodWords;
import shuanghe.edition.Manifest;
import shuanghe.edition.Manifest.FileHash;
import shuanghe.job.EditionMaterials.Material;
import shuanghe.messages.Messages;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;

/** The manifest of an edition that is being published. */
final class EditionManifest {

  private EditionManifest() {}

  /**
   * Describes an edition.
   *
   * @param files pages, tables and ledgers, or their folders
   * @param parts of its briefings, the overview first
   * @param outputs its files
   */
  static Manifest of(
      Material material,
      String version,
      InputSurvey survey,
      List<FileHash> files,
      List<Manifest.ManifestPart> parts,
      List<FileHash> outputs) {
    Edition edition = material.edition();
    Messages words = Messages.in(material.analysis().codeLists().language());
    return new Manifest(
        edition.folder(),
        words.text(PeriodWords.of(edition)),
        parts.getFirst().masthead(),
        parts.getFirst().office(),
        edition.date().toString(),
        edition.issue(),
        edition.totalIssue(),
        edition.version().number(),
        edition.version().name(),
        version,
        parts.stream().map(Manifest.ManifestPart::briefing).toList(),
        counts(material),
        material.data().revisions().stream()
            .filter(value -> value.seenIn().equals(edition.folder()))
            .map(Manifest.RevisedValue::of)
            .toList(),
        inputs(survey, files),
        parts.stream().flatMap(part -> part.missingCharacters().stream()).toList(),
        outputs);
  }

  /** The files that an edition is made from: lists, indexes and decisions before the others. */
  static List<FileHash> inputs(InputSurvey survey, List<FileHash> files) {
    List<FileHash> inputs = new ArrayList<>();
    survey.aside().forEach(file -> inputs.add(new FileHash(file.name(), file.sha256())));
    inputs.addAll(files);
    return inputs;
  }

  private static Map<String, Integer> counts(Material material) {
    EditionData data = material.data();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", data.articles().size());
    counts.put("facts", data.facts().size());
    counts.put("figures", material.analysis().figures());
    counts.put("agreements", data.agreements().size());
    counts.put("targets", data.targets().size());
    counts.put("pressMatters", data.pressMatters().size());
    counts.put("nextSteps", data.nextSteps().size());
    counts.put("meetings", data.meetings().size());
    counts.put("proposals", data.proposals().size());
    counts.put("observations", data.observations().size());
    counts.put("matters", data.matters().size());
    counts.put("revisions", data.revisions().size());
    counts.put("rejections", data.rejections().size());
    counts.put("decisions", data.decisions().size());
    return counts;
  }
}
