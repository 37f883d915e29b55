package shuanghe.input;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import shuanghe.model.Place;

/**
 * Place at which each key was given first, so that a doubled row is told from the first one.
 *
 * @param <K> what may occur only once
 */
public final class FirstPlaces<K> {

  private final Map<K, Place> places = new ConcurrentHashMap<>();

  /** Where the key was given before; empty where this place is the first. */
  public Optional<Place> before(K key, Place place) {
    return Optional.ofNullable(places.putIfAbsent(key, place));
  }
}
