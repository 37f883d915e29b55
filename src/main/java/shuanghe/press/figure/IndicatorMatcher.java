package shuanghe.press.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shuanghe.model.Area;
import shuanghe.model.CodeLists;
import shuanghe.model.CueRole;
import shuanghe.model.Indicator;
import shuanghe.press.figure.Slots.Need;
import shuanghe.press.text.CueMentions;
import shuanghe.press.text.Lexicon;
import shuanghe.press.text.Quantity;
import shuanghe.press.text.RoleWord;
import shuanghe.press.text.Script;
import shuanghe.press.text.Vocabulary;

/**
 * Matches what a figure counts with an indicator of the code list by what is measured, what is done
 * with it and per what time. Areas and words that say no more than how much do not count, any other
 * word does: a line, a company or 新增 make another thing of it.
 */
public final class IndicatorMatcher {

  private static final long[] NO_LETTERS = {};

  /** Spreads neighbouring characters over the six highest bits of an int, as 2^32 / φ does. */
  private static final int LETTER_SPREAD = 0x9E3779B9;

  private static final int LETTER_SHIFT = Integer.SIZE - 6;

  /**
   * A name taken apart.
   *
   * @param noun what is measured, without the ending that says only that it is counted
   * @param verb what is done with it, or empty
   * @param daily whether it is told by the day
   * @param areas that the name names
   */
  private record IndicatorForm(String noun, String verb, boolean daily, List<Area> areas) {

    /** 动车对数 and 游客人次 without the unit they end in. */
    IndicatorForm withoutUnit(String unit) {
      int end = noun.length() - unit.length();
      return !unit.isEmpty() && end > 1 && noun.endsWith(unit)
          ? new IndicatorForm(noun.substring(0, end), verb, daily, areas)
          : this;
    }
  }

  /**
   * An indicator by one of its nouns.
   *
   * @param forms those of its name and aliases that have the noun
   * @param verbs of all its forms
   * @param daily whether any of its forms is told by the day
   */
  private record Known(
      Indicator indicator, List<IndicatorForm> forms, Set<String> verbs, boolean daily) {}

  private final Map<String, List<Known>> byNoun = new HashMap<>();

  /** The letters of the nouns that are counted in each unit, see {@link #letters}. */
  private final Map<String, long[]> lettersByUnit = new HashMap<>();

  /** The letters of all nouns. */
  private final long[] allLetters;

  private final Vocabulary words;
  private final NameTokens cutter;
  private final String between;
  private final List<String> counting;

  /** Matcher over the names and aliases of the given lists. */
  public IndicatorMatcher(CodeLists lists, Vocabulary words) {
    this.words = words;
    this.cutter = new NameTokens(words);
    this.between = cutter.naming().getOrDefault("between", "");
    this.counting = cutter.counting();
    Map<String, Set<String>> nouns = new HashMap<>();
    for (Indicator indicator : lists.indicators()) {
      List<IndicatorForm> forms =
          names(indicator)
              .map(this::form)
              .flatMap(f -> Stream.of(f, f.withoutUnit(indicator.unit())))
              .distinct()
              .toList();
      Set<String> verbs = new HashSet<>();
      forms.forEach(f -> verbs.add(f.verb()));
      boolean daily = forms.stream().anyMatch(IndicatorForm::daily);
      forms.stream()
          .collect(Collectors.groupingBy(IndicatorForm::noun))
          .forEach(
              (noun, ofNoun) -> {
                byNoun
                    .computeIfAbsent(noun, n -> new ArrayList<>())
                    .add(new Known(indicator, ofNoun, verbs, daily));
                nouns.computeIfAbsent(indicator.unit(), u -> new HashSet<>()).add(noun);
              });
    }
    nouns.forEach((unit, counted) -> lettersByUnit.put(unit, letters(counted)));
    allLetters = letters(byNoun.keySet());
  }

  private static long[] letters(Set<String> nouns) {
    return nouns.stream().mapToLong(IndicatorMatcher::letters).distinct().toArray();
  }

  /** The letters of some words, each as one bit of a few; different ones may share a bit. */
  private static long letters(String some) {
    long letters = 0;
    for (int i = 0; i < some.length(); i++) {
      letters |= 1L << (Script.plain(some.charAt(i)) * LETTER_SPREAD >>> LETTER_SHIFT);
    }
    return letters;
  }

  /** Whether a name may hold a noun that is counted in a unit: most hold other letters. */
  private boolean mayName(String name, Quantity quantity) {
    long[] nouns =
        isRate(quantity) || quantity.unit().isEmpty()
            ? allLetters
            : lettersByUnit.getOrDefault(quantity.unit(), NO_LETTERS);
    long printed = letters(name);
    for (long noun : nouns) {
      if ((noun & ~printed) == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The code of the indicator that a figure speaks of; empty where it speaks of none, in another
   * unit, or of a part of its area.
   *
   * @param area the area the figure is of, or empty
   */
  Optional<String> code(FigureName name, Quantity quantity, String area) {
    Slots subject = name.subject();
    Optional<String> whole = code(subject.name(), quantity, area);
    if (whole.isPresent()) {
      return whole;
    }
    return subject.need() == Need.RATED
        ? code(subject.owner(), quantity, area)
        : made(subject).flatMap(n -> code(n, quantity, area));
  }

  /** 生产汽车 is told as 汽车产量, where the verb has such a measure. */
  private Optional<String> made(Slots subject) {
    return Optional.ofNullable(cutter.naming().get(subject.action()))
        .filter(measure -> !subject.action().isEmpty())
        .map(measure -> subject.owner() + subject.object() + measure);
  }

  /** The same of a thing named without a growth or a share of it. */
  Optional<String> code(String name, Quantity quantity, String area) {
    if (!mayName(name, quantity)) {
      return Optional.empty();
    }
    IndicatorForm form = form(name);
    Optional<String> printed = code(form, quantity, area);
    return printed.isPresent() ? printed : code(form.withoutUnit(quantity.unit()), quantity, area);
  }

  private Optional<String> code(IndicatorForm form, Quantity quantity, String area) {
    for (Known known : byNoun.getOrDefault(form.noun(), List.of())) {
      boolean unit =
          isRate(quantity)
              || quantity.unit().isEmpty()
              || known.indicator().unit().equals(quantity.unit());
      if (unit && means(known, form) && isWhole(known, form, area)) {
        return Optional.of(known.indicator().code());
      }
    }
    return Optional.empty();
  }

  private static boolean isRate(Quantity quantity) {
    return switch (quantity.dimension()) {
      case PERCENT, POINTS, RATIO -> true;
      default -> quantity.form() == Quantity.QuantityForm.RANK;
    };
  }

  /**
   * Whether verb and time are those of one of the names with the noun, or of any where that name
   * has none.
   */
  private static boolean means(Known known, IndicatorForm form) {
    for (IndicatorForm f : known.forms()) {
      boolean verb =
          f.verb().equals(form.verb())
              || !form.verb().isEmpty() && f.verb().contains(form.verb())
              || f.verb().isEmpty() && known.verbs().contains(form.verb());
      boolean daily = f.daily() == form.daily() || !f.daily() && known.daily();
      if (verb && daily) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the figure is of the whole of its area. A name that names a part is of that part; an
   * airport or a station has only what is told of its kind, so that the two share a word.
   */
  private boolean isWhole(Known known, IndicatorForm form, String area) {
    if (form.areas().size() == 1 && !area.isEmpty()) {
      String named = form.areas().getFirst().name();
      if (!named.equals(area) && words.tree().isWithin(named, area)) {
        return false;
      }
    }
    for (Area named : form.areas()) {
      if (isFacility(named)
          && names(known.indicator()).noneMatch(name -> sharesWord(named.name(), name))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> names(Indicator indicator) {
    return Stream.concat(Stream.of(indicator.name()), indicator.aliases().stream());
  }

  private static boolean isFacility(Area area) {
    return switch (area.kind()) {
      case AIRPORT, PORT, STATION, HUB -> true;
      default -> false;
    };
  }

  private static boolean sharesWord(String a, String b) {
    for (int i = 0; i + 2 <= a.length(); i++) {
      if (b.contains(a.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  private IndicatorForm form(String name) {
    CueMentions text = words.mentions(Script.plain(name));
    char[] t = text.text();
    StringBuilder noun = new StringBuilder();
    StringBuilder verb = new StringBuilder();
    List<Area> areas = new ArrayList<>();
    boolean daily = false;
    int i = 0;
    while (i < t.length) {
      if (!text.begins(i)) {
        append(noun, t[i++]);
        continue;
      }
      Lexicon.Hit<Area> area = text.longest(words.areas(), i, t.length);
      Lexicon.Hit<RoleWord<NameRole>> word = cutter.wordAt(text, i);
      int areaEnd =
          area == null
              ? Math.max(text.end(CueRole.HOME, i, t.length), text.end(CueRole.PAIR, i, t.length))
              : area.end();
      if (areaEnd > i && (word == null || word.end() <= areaEnd)) {
        if (area != null) {
          areas.add(area.value());
        }
        i = areaEnd + (name.startsWith(between, areaEnd) ? between.length() : 0);
        continue;
      }
      if (word == null || word.end() == i + 1 && !playsAlone(text, word)) {
        append(noun, t[i++]);
        continue;
      }
      String value = word.value().value();
      switch (word.value().role()) {
        case ADVERB, LEAD_IN, LIGHT, OF, AND -> {}
        case VERB, MANNER -> verb.append(t, i, word.end() - i);
        default -> {
          daily |= value.equals(NameTokens.PER_DAY);
          if (!value.equals(NameTokens.PER_DAY) && !value.equals(NounWords.AREA)) {
            noun.append(t, i, word.end() - i);
          }
        }
      }
      i = word.end();
    }
    return new IndicatorForm(withoutCount(noun.toString()), verb.toString(), daily, areas);
  }

  private static void append(StringBuilder noun, char c) {
    if (c != ' ' && !Script.opens(c) && !Script.closes(c)) {
      noun.append(c);
    }
  }

  /** A word of one character says nothing only where it joins others or stands before a verb. */
  private boolean playsAlone(CueMentions text, Lexicon.Hit<RoleWord<NameRole>> word) {
    return switch (word.value().role()) {
      case OF, AND -> true;
      case ADVERB -> {
        Lexicon.Hit<RoleWord<NameRole>> next = cutter.wordAt(text, word.end());
        yield next != null && next.value().role().isAction();
      }
      default -> false;
    };
  }

  /** 企业数 without what says only that they are counted. */
  private String withoutCount(String noun) {
    for (String ending : counting) {
      if (noun.endsWith(ending)) {
        return noun.substring(0, noun.length() - ending.length());
      }
    }
    return noun;
  }
}
