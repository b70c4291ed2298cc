package dev.parallax.ingest.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes invented English: articles of whole sentences on one topic out of a few, and what pages put around them. */
final class Invented {

    private static final List<List<String>> TOPICS = List.of(
            List.of(
                    "envoy",
                    "ceasefire",
                    "delegation",
                    "border",
                    "corridor",
                    "prisoner",
                    "mediator",
                    "treaty",
                    "garrison",
                    "shelling"),
            List.of(
                    "bank",
                    "inflation",
                    "budget",
                    "exporter",
                    "tariff",
                    "loan",
                    "wage",
                    "factory",
                    "investor",
                    "currency"),
            List.of(
                    "hospital",
                    "vaccine",
                    "nurse",
                    "clinic",
                    "outbreak",
                    "patient",
                    "surgeon",
                    "ward",
                    "infection",
                    "pharmacy"),
            List.of(
                    "river",
                    "flood",
                    "harvest",
                    "drought",
                    "farmer",
                    "reservoir",
                    "forest",
                    "wildfire",
                    "storm",
                    "irrigation"));

    private static final List<String> PEOPLE = List.of(
            "minister",
            "mayor",
            "spokeswoman",
            "senator",
            "resident",
            "teacher",
            "union leader",
            "judge",
            "adviser",
            "witness",
            "colonel",
            "engineer");
    private static final List<String> VERBS = List.of(
            ("rejected welcomed described delayed questioned defended announced criticised examined abandoned promised measured visite"
                            + "d counted doubted admired bought built carried chased copied covered crossed dropped earned emptied entered feared fille"
                            + "d followed guarded guided hid ignored inspected joined kept lifted listed locked lost mapped marked mended missed named "
                            + "noticed opened ordered packed painted passed planted played praised printed pulled pushed raised repaired sold shared si"
                            + "gned sketched sorted spotted stored studied swept tested traced traded trusted washed watched weighed")
                    .split(" "));
    private static final List<String> ADJECTIVES = List.of(
            ("quiet costly early narrow broken northern public sudden private bitter modest foreign uneven hidden formal weary hurried"
                            + " ancient bright careful clumsy cloudy crowded curious damp dense distant dusty eager empty faint fierce fragile frozen g"
                            + "entle gloomy golden graceful grand hollow humble idle jagged lively lonely loose mellow muddy noisy odd pale patient pla"
                            + "in polite proud rapid remote rough rusty scarce severe shallow sharp silent simple slender smooth solemn spare steep ste"
                            + "rn sturdy subtle swift tender thick tidy timid vague vast vivid warm wide wooden")
                    .split(" "));
    private static final List<String> DETERMINERS =
            List.of("the", "a", "one", "this", "another", "their", "that", "every");
    private static final List<String> TIMES = List.of(
            "on Monday",
            "late in the evening",
            "before dawn",
            "last week",
            "after two days",
            "in spring",
            "at noon",
            "for months",
            "on the same night",
            "a year ago");
    private static final List<String> LINKS =
            List.of("because", "although", "while", "after", "since", "before", "so that", "as");
    private static final List<String> NOUNS = List.of(
            ("plan report letter meeting promise route figure dispute offer list march vote warning map deal claim rumour bridge schoo"
                            + "l ferry archive museum orchestra lighthouse bakery stadium garden tunnel statue parade census ledger harbour quarry thea"
                            + "tre library orchard monument compass lantern carnival regatta tramway cathedral fountain aquarium observatory cellar gre"
                            + "enhouse windmill staircase corridor balcony chimney auction lottery festival banquet recital voyage expedition portrait "
                            + "mosaic tapestry manuscript dictionary calendar almanac postcard telegram signal antenna turbine reactor pipeline canal d"
                            + "am jetty pier wharf depot warehouse workshop foundry brewery dairy vineyard pasture meadow glacier volcano crater island"
                            + " peninsula lagoon delta marsh canyon plateau summit ridge avalanche earthquake eclipse comet meteor satellite telescope "
                            + "microscope laboratory experiment formula theorem lecture seminar diploma scholarship tuition exam classroom playground n"
                            + "ursery orphanage shelter kitchen menu recipe spice flour butter honey cheese pepper onion carrot cabbage potato tomato c"
                            + "ucumber lemon cherry plum walnut almond olive grape raisin")
                    .split(" "));
    private static final List<String> FIRST = List.of("Ada", "Tom", "Mira", "Jonas", "Petra", "Ivo", "Lena", "Oskar");

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    /** An article in paragraphs of one to three sentences, on a topic by chance. */
    List<String> article(int sentences) {
        return article(sentences, random.nextInt(TOPICS.size()));
    }

    /** An article on the topic of this number. */
    List<String> article(int sentences, int number) {
        List<String> topic = TOPICS.get(number);
        List<String> paragraphs = new ArrayList<>();
        for (int left = sentences; left > 0; ) {
            int count = Math.min(left, 1 + random.nextInt(3));
            List<String> paragraph = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                paragraph.add(sentence(topic));
            }
            paragraphs.add(String.join(" ", paragraph));
            left -= count;
        }
        return paragraphs;
    }

    private String sentence(List<String> topic) {
        String start = clause(topic);
        String more = random.nextInt(3) > 0 ? " " + one(LINKS) + " " + clause(topic) : "";
        String when = random.nextInt(3) == 0 ? one(TIMES) + ", " : "";
        String end = random.nextBoolean() ? " " + one(TIMES) : "";
        return capital(when + start + more + end) + ".";
    }

    private String clause(List<String> topic) {
        return one(DETERMINERS) + " " + one(ADJECTIVES) + " " + one(random.nextBoolean() ? PEOPLE : topic) + " "
                + one(VERBS) + " the " + one(topic) + " " + one(NOUNS) + " in " + place();
    }

    /** A headline of another article, without a stop. */
    String headline() {
        List<String> topic = TOPICS.get(random.nextInt(TOPICS.size()));
        return capital(
                one(ADJECTIVES) + " " + one(NOUNS) + " divides " + one(topic) + " " + one(PEOPLE) + " near " + place());
    }

    /** A sentence on what else the house sells. */
    String product(String outlet) {
        return switch (random.nextInt(4)) {
            case 0 ->
                "The " + outlet + " " + one(NOUNS) + " edition brings " + one(ADJECTIVES)
                        + " puzzles and recipes to homes " + one(TIMES) + ".";
            case 1 ->
                "Explore our " + one(ADJECTIVES) + " " + one(NOUNS) + " collection with prints and " + one(NOUNS)
                        + " calendars.";
            case 2 -> "Gift vouchers for the " + one(NOUNS) + " tour are sold at the counter in " + place() + ".";
            default -> outlet + " Radio plays " + one(ADJECTIVES) + " music from " + place() + " around the clock.";
        };
    }

    /** A call to order a newsletter. */
    String call(String outlet) {
        return random.nextBoolean()
                ? "Sign up for the " + capital(one(ADJECTIVES)) + " " + capital(one(NOUNS))
                        + " newsletter and get the day's " + one(NOUNS) + " in your inbox."
                : "Our " + one(ADJECTIVES) + " briefing from " + outlet + " reaches readers " + one(TIMES)
                        + ", free of charge.";
    }

    String name() {
        return one(FIRST) + " " + place();
    }

    String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    String adjective() {
        return one(ADJECTIVES);
    }

    String noun() {
        return one(NOUNS);
    }

    /** The name of a place. */
    String place() {
        return capital(syllables(2 + random.nextInt(2)));
    }

    private String syllables(int count) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < count; i++) {
            name.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.append("lnrsm".charAt(random.nextInt(5))).toString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
