package shuanghe.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shuanghe.input.NearestName;
import shuanghe.input.TemplateFault;
import shuanghe.model.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The body of an alert for a webhook, {@code templates/webhook.json}: JSON, in whose texts {@code
 * {subject}} and {@code {text}} stand for what is told. It is filled as JSON, so that whatever is
 * told leaves it valid.
 */
final class WebhookTemplate {

  static final String FILE = "webhook.json";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.-]+)}");
  private static final List<String> KNOWN = List.of("subject", "text");

  private final JsonNode body;

  private WebhookTemplate(JsonNode body) {
    this.body = body;
  }

  /**
   * Reads the template.
   *
   * @throws DeliveryException if it is no JSON, lacks the text, or asks for what is not told
   */
  static WebhookTemplate read(Path file) {
    try {
      JsonNode body = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
      Set<String> named = new LinkedHashSet<>();
      texts(
          body,
          text -> {
            PLACEHOLDER.matcher(text).results().forEach(found -> named.add(found.group(1)));
            return text;
          });
      for (String name : named) {
        if (!KNOWN.contains(name)) {
          throw unusable(
              file,
              0,
              Message.of("webhook.unknown", name, NearestName.question(name, KNOWN.stream())));
        }
      }
      if (!named.contains("text")) {
        throw unusable(file, 0, Message.of("webhook.no-text"));
      }
      return new WebhookTemplate(body);
    } catch (JacksonException malformed) {
      int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNr();
      throw unusable(file, line, Message.of("webhook.no-json"));
    } catch (IOException unreadable) {
      throw new DeliveryException(
          TemplateFault.at(file, 0, Message.of("template.unreadable")), unreadable);
    }
  }

  private static DeliveryException unusable(Path file, int line, Message fault) {
    return new DeliveryException(List.of(TemplateFault.at(file, line, fault)));
  }

  String fill(String subject, String text) {
    Map<String, String> told = Map.of("subject", subject, "text", text);
    return texts(
            body.deepCopy(),
            words ->
                PLACEHOLDER
                    .matcher(words)
                    .replaceAll(found -> Matcher.quoteReplacement(told.get(found.group(1)))))
        .toString();
  }

  /** Puts other texts in the place of all texts of a node. */
  private static JsonNode texts(JsonNode node, UnaryOperator<String> change) {
    if (node instanceof StringNode text) {
      return new StringNode(change.apply(text.stringValue()));
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(texts(entry.getValue(), change)));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, texts(array.get(i), change));
      }
    }
    return node;
  }
}
