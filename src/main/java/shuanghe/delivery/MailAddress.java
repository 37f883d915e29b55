package shuanghe.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mail address: one plain address, local part and domain, as RFC 5321 has it without quoted local
 * parts, so that nothing in it can end a header line or name a second recipient. A domain in
 * Chinese is turned into its ASCII form.
 */
final class MailAddress {

  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{0,61}[a-z0-9]");
  private static final int LONGEST = 254;

  /** What parts several addresses or words of a cell. */
  static final Pattern SEPARATORS = Pattern.compile("[;；,，、\\s]+");

  private MailAddress() {}

  /** Several addresses, each once in whichever spelling; empty where one of them is none. */
  static Optional<List<InternetAddress>> parseAll(String text) {
    Map<String, InternetAddress> addresses = new LinkedHashMap<>();
    for (String one : SEPARATORS.splitAsStream(text).filter(word -> !word.isEmpty()).toList()) {
      Optional<InternetAddress> address = parse(one);
      if (address.isEmpty()) {
        return Optional.empty();
      }
      addresses.putIfAbsent(Recipient.key(address.get()), address.get());
    }
    return Optional.of(List.copyOf(addresses.values()));
  }

  /** The address; empty where the text is none. */
  static Optional<InternetAddress> parse(String text) {
    int at = text.lastIndexOf('@');
    if (at <= 0 || !LOCAL.matcher(text.substring(0, at)).matches()) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
      String address = text.substring(0, at) + "@" + domain;
      return DOMAIN.matcher(domain).matches() && address.length() <= LONGEST
          ? Optional.of(new InternetAddress(address, true))
          : Optional.empty();
    } catch (AddressException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
