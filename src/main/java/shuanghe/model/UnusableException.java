package shuanghe.model;

import java.util.List;
import java.util.stream.Collectors;

/** What a run is set up by cannot be used; the message tells all faults, a line each. */
public abstract class UnusableException extends RuntimeException {

  private final List<Rejection> faults;

  protected UnusableException(List<Rejection> faults) {
    super(faults.stream().map(Rejection::message).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  protected UnusableException(Rejection fault, Throwable cause) {
    super(fault.message(), cause);
    this.faults = List.of(fault);
  }

  /** What is at fault is no place in a file. */
  protected UnusableException(String sentence) {
    super(sentence);
    this.faults = List.of();
  }

  /** What is at fault is no place in a file. */
  protected UnusableException(String sentence, Throwable cause) {
    super(sentence, cause);
    this.faults = List.of();
  }

  /** All faults that were found in files. */
  public List<Rejection> faults() {
    return faults;
  }
}
