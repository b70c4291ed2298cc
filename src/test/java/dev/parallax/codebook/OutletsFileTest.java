package dev.parallax.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutletsFileTest {

    @Test
    void everyKeyIsRead() {
        Outlets outlets = OutletsFile.parse("""
                outlets:
                  - name: Northsea Broadcasting
                    aliases: [NSB, northsea.example]
                    attributes: {country: Netherlands, ownership: public}
                  - name: MPA
                    agency: Meridian Press Agency
                agencies:
                  - name: Meridian Press Agency
                    aliases: [MPA]
                """, "outlets.yaml");

        assertThat(outlets)
                .isEqualTo(new Outlets(
                        List.of(
                                new Outlet(
                                        "Northsea Broadcasting",
                                        List.of("NSB", "northsea.example"),
                                        null,
                                        Map.of("country", "Netherlands", "ownership", "public")),
                                new Outlet("MPA", List.of(), "Meridian Press Agency", Map.of())),
                        List.of(new Agency("Meridian Press Agency", List.of("MPA")))));
    }

    @Test
    void nameOfAnOutletIsUniqueWhateverItsCaseAndHost() {
        assertInvalid(
                """
                outlets:
                  - name: Northsea
                    aliases: [northsea.example]
                  - name: Volga Herald
                    aliases: [www.Northsea.example]
                """,
                "line 5, column 15: 'aliases' in outlet 'Volga Herald': 'northsea.example' already belongs to outlet 'Northsea'");
    }

    @Test
    void addressOfAnOutletIsItsHost() {
        assertInvalid(
                """
                outlets:
                  - name: Northsea
                    aliases: [northsea.example]
                  - name: Volga Herald
                    aliases: ["https://northsea.example/"]
                """,
                "line 5, column 15: 'aliases' in outlet 'Volga Herald': 'northsea.example' already belongs to outlet 'Northsea'");
    }

    @Test
    void nameOfAnAgencyIsUnique() {
        assertInvalid(
                """
                outlets:
                  - name: Northsea
                agencies:
                  - {name: Associated Press, aliases: [AP]}
                  - {name: Another Press, aliases: [AP]}
                """,
                "line 5, column 37: 'aliases' in agency 'Another Press': 'AP' already belongs to agency 'Associated Press'");
    }

    @Test
    void attributeIsOneText() {
        assertInvalid("""
                outlets:
                  - name: Northsea
                    attributes: {country: [Netherlands, Belgium]}
                """, "line 3, column 27: 'country' in attributes must be a text, not a list");
    }

    @Test
    void groupIsNotCalledOutlet() {
        assertInvalid(
                """
                outlets:
                  - name: Northsea
                    attributes: {country: Netherlands, outlet: broadcaster}
                """,
                "line 3, column 40: key 'outlet' in attributes is what outlets themselves are compared by; give the group another name");
    }

    @Test
    void unknownKeyNamesTheClosestAndAllPossible() {
        assertInvalid(
                """
                outlets:
                  - name: Northsea
                    attribute: {country: Netherlands}
                """,
                "line 3, column 5: unknown key 'attribute' in outlet 'Northsea'. Did you mean 'attributes'?"
                        + " Possible keys: name, aliases, agency, attributes");
    }

    @Test
    void outletsOfTheShowcaseAreValid() throws IOException {
        Path file = Path.of("jobs/istanbul-talks/outlets.yaml");
        Outlets outlets = OutletsFile.parse(Files.readString(file), file.toString());

        assertThat(outlets.outlets()).hasSize(6).allSatisfy(outlet -> assertThat(outlet.attributes())
                .containsOnlyKeys("country", "ownership", "type"));
        assertThat(outlets.agencies()).extracting(Agency::name).containsExactly("Meridian Press Agency");
    }

    private static void assertInvalid(String yaml, String problem) {
        assertThatThrownBy(() -> OutletsFile.parse(yaml, "outlets.yaml"))
                .isInstanceOf(InvalidCodebookException.class)
                .hasMessage("Invalid outlets file outlets.yaml, " + problem);
    }
}
