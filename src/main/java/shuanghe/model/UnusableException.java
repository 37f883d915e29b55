package shuanghe.model;

import java.util.List;

/**
 * Failure of a run because what it is set up by cannot be used. People are told {@link #sentence};
 * the exception's own text is for logs.
 */
public abstract class UnusableException extends RuntimeException {

  private final List<Rejection> faults;
  private final Message sentence;

  protected UnusableException(List<Rejection> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
    this.sentence = Message.lines(faults.stream().map(Rejection::message).toList());
  }

  protected UnusableException(Rejection fault, Throwable cause) {
    super(fault.toString(), cause);
    this.faults = List.of(fault);
    this.sentence = fault.message();
  }

  /** What is at fault is no place in a file. */
  protected UnusableException(Message sentence) {
    super(sentence.toString());
    this.faults = List.of();
    this.sentence = sentence;
  }

  /** What is at fault is no place in a file. */
  protected UnusableException(Message sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.faults = List.of();
    this.sentence = sentence;
  }

  /** All faults that were found in files. */
  public List<Rejection> faults() {
    return faults;
  }

  /** What is wrong and what would be right; of faults in files a line each. */
  public Message sentence() {
    return sentence;
  }
}
