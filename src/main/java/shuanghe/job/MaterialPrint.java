package shuanghe.job;

/**
 * Fingerprint of what the files of an edition are made from, in parts that cost more and more to
 * find out.
 *
 * @param own over what the edition is made by and of, but for reports of other months; SHA-256 in
 *     hexadecimal, as the others
 * @param told over what reports of earlier months tell of its indicators
 * @param reached over the versions of the files in which these reports are looked for: where they
 *     are the same, so is what is told
 */
record MaterialPrint(String own, String told, String reached) {

  /** The print of a text that {@link #text} gave; one without parts where it is of before. */
  static MaterialPrint of(String text) {
    String[] parts = text.split(" ", -1);
    return parts.length == 3
        ? new MaterialPrint(parts[0], parts[1], parts[2])
        : new MaterialPrint(text, "", "");
  }

  /** All of it, as it is kept with a published edition. */
  String text() {
    return files() + " " + reached;
  }

  /** What the files depend on. */
  String files() {
    return own + " " + told;
  }
}
