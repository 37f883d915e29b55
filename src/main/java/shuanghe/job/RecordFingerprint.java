package shuanghe.job;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shuanghe.analysis.DomainAnalysis;
import shuanghe.messages.Messages;
import shuanghe.model.CodeLists;

/**
 * Fingerprint of records with all that they hold, taken part by part, so that no two contents give
 * the same sequence of words.
 */
final class RecordFingerprint {

  private final Fingerprint print;
  private final Map<DomainAnalysis, String> domains;

  /** Kept, because the JDK describes a record anew each time it is asked. */
  private final Map<Class<?>, List<Method>> accessors = new HashMap<>();

  RecordFingerprint(Fingerprint print) {
    this(print, Map.of());
  }

  /**
   * The same for one of several that hold the same domains.
   *
   * @param domains fingerprints of domains whose contents were taken before
   */
  RecordFingerprint(Fingerprint print, Map<DomainAnalysis, String> domains) {
    this.print = print;
    this.domains = domains;
  }

  /**
   * Adds a value: a record by its components, a collection by its size and items, any other by what
   * it is written as. Code lists and the words of a language are left out, because their files are
   * told apart elsewhere.
   *
   * @throws IllegalArgumentException if it holds something whose writing might not tell it apart
   */
  RecordFingerprint add(Object value) {
    switch (value) {
      case DomainAnalysis domain ->
          Optional.ofNullable(domains.get(domain))
              .ifPresentOrElse(print::add, () -> components(domain));
      case Record holder -> components(holder);
      case Optional<?> maybe -> items(maybe.stream().toList());
      case Collection<?> items -> items(items);
      case CodeLists lists -> print.add("");
      case Messages words -> print.add("");
      case Enum<?> code -> print.add(code.name());
      case Map<?, ?> map -> throw unknown(map);
      // a number's toString would stay with it for good, which doubles what it takes
      case BigDecimal number -> print.add(number.unscaledValue() + "e" + -number.scale());
      case Comparable<?> written -> print.add(written.toString());
      default -> throw unknown(value);
    }
    return this;
  }

  private void items(Collection<?> items) {
    print.add(Integer.toString(items.size()));
    items.forEach(this::add);
  }

  private void components(Record holder) {
    try {
      for (Method accessor :
          accessors.computeIfAbsent(holder.getClass(), RecordFingerprint::accessorsOf)) {
        add(accessor.invoke(holder));
      }
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static List<Method> accessorsOf(Class<?> holder) {
    return Arrays.stream(holder.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .peek(accessor -> accessor.setAccessible(true))
        .toList();
  }

  private static IllegalArgumentException unknown(Object value) {
    return new IllegalArgumentException("no fingerprint of " + value.getClass());
  }
}
