package shuanghe.press.text;

import java.util.function.Supplier;

/**
 * Value that is computed when it is first asked for, and then kept; for what most rules never ask.
 */
public final class LazyValue<T> implements Supplier<T> {

  private Supplier<T> source;
  private T value;

  /**
   * @param source computes the value, the same one at every call
   */
  public LazyValue(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    if (source != null) {
      value = source.get();
      source = null;
    }
    return value;
  }
}
