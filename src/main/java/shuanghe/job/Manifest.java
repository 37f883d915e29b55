package shuanghe.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.model.Edition;
import shuanghe.model.EditionData;
import shuanghe.pdf.MissingCharacter;

/**
 * The file {@code manifest.json} of an edition: what it was made from and what it holds, each file
 * with its SHA-256. It holds no clock time and no path outside the folders, so that equal input
 * gives equal bytes.
 */
final class Manifest {

  static final String NAME = "manifest.json";

  private static final Pattern OUTPUT =
      Pattern.compile("\\{\"file\": \"((?:[^\"\\\\]|\\\\.)*)\", \"sha256\": \"([0-9a-f]{64})\"}");

  private Manifest() {}

  static byte[] of(
      Edition edition,
      String version,
      InputSurvey survey,
      EditionData data,
      Map<String, List<MissingCharacter>> missing,
      Map<String, String> outputs) {
    StringBuilder json = new StringBuilder("{\n");
    json.append("  \"edition\": ").append(JsonText.quoted(edition.folder())).append(",\n");
    json.append("  \"period\": ").append(JsonText.quoted(edition.label())).append(",\n");
    json.append("  \"date\": ").append(JsonText.quoted(edition.date().toString())).append(",\n");
    json.append("  \"issue\": ").append(edition.issue()).append(",\n");
    json.append("  \"totalIssue\": ").append(edition.totalIssue()).append(",\n");
    json.append("  \"version\": ").append(JsonText.quoted(version)).append(",\n");
    json.append("  \"counts\": {\n");
    Map<String, Integer> counts = counts(data);
    List<String> lines = new ArrayList<>();
    counts.forEach((name, count) -> lines.add("    " + JsonText.quoted(name) + ": " + count));
    json.append(String.join(",\n", lines)).append("\n  },\n");
    Map<String, String> inputs = new LinkedHashMap<>();
    survey.aside().forEach(file -> inputs.put(file.name(), file.sha256()));
    survey.files().forEach(file -> inputs.put(file.version().name(), file.sha256()));
    json.append("  \"inputs\": [\n").append(files(inputs)).append("\n  ],\n");
    json.append("  \"missingCharacters\": [").append(characters(missing)).append("],\n");
    json.append("  \"outputs\": [\n").append(files(outputs)).append("\n  ]\n}\n");
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String characters(Map<String, List<MissingCharacter>> missing) {
    List<String> lines = new ArrayList<>();
    missing.forEach(
        (pdf, characters) ->
            characters.forEach(
                c ->
                    lines.add(
                        String.format(
                            Locale.ROOT,
                            "\n    {\"pdf\": %s, \"page\": %s, \"character\": %s, \"context\": %s}",
                            JsonText.quoted(pdf),
                            c.page(),
                            JsonText.quoted(c.character()),
                            JsonText.quoted(c.context())))));
    return lines.isEmpty() ? "" : String.join(",", lines) + "\n  ";
  }

  private static Map<String, Integer> counts(EditionData data) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", data.articles().size());
    counts.put("facts", data.facts().size());
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

  private static String files(Map<String, String> files) {
    List<String> lines = new ArrayList<>();
    files.forEach(
        (name, sha256) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "    {\"file\": %s, \"sha256\": \"%s\"}",
                    JsonText.quoted(name),
                    sha256)));
    return String.join(",\n", lines);
  }

  /** The output files that a manifest names, with their SHA-256. */
  static Map<String, String> outputs(String manifest) {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher entry =
        OUTPUT.matcher(manifest.substring(Math.max(0, manifest.indexOf("\"outputs\""))));
    while (entry.find()) {
      files.put(entry.group(1), entry.group(2));
    }
    return files;
  }
}
