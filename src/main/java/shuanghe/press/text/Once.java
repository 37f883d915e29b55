package shuanghe.press.text;

import java.util.function.Supplier;

/** A value worked out when it is first asked for, and then kept; for what most rules never ask. */
public final class Once<T> implements Supplier<T> {

  private Supplier<T> source;
  private T value;

  /**
   * @param source gives the value, and the same one whenever it is asked
   */
  public Once(Supplier<T> source) {
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
