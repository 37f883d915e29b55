package shuanghe.job;

/** The input does not allow an edition, or may not in strict mode; the message is for people. */
final class FaultFound extends RuntimeException {

  FaultFound(String sentence) {
    super(sentence);
  }
}
