package dev.parallax.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TailsTest {

    private static final BodyCleaner CLEANER = new BodyCleaner(List.of());
    private static final String PROSE = "Talks began on Friday, officials said.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Anna Keller in Kyiv; Editing by Jon Oke)",
                "Additional reporting by Anna Keller in Kyiv and Jon Oke in Paris",
                "The Associated Press contributed to this report.",
                "CNN’s Anna B. Keller and Jon Oke contributed reporting.",
                "© 2025 Northsea Media. All rights reserved.",
                "Copyright © 2019 The Northsea Times, LLC. Click here for reprint permission.",
                "Sign up for our newsletter",
                "Follow us on X and Facebook.",
                "Read more: Who sits at the table",
                "Share this article",
                "Source: MPA",
                "(Based on reporting by MPA)",
                "With reporting by Anna Keller (MPA).",
                "This article has been updated.",
                "Updated at 4:24 p.m.",
                "___",
                "Write to Anna Keller at anna@northsea.example",
                "Get news from Northsea in your inbox, each weekday morning",
            })
    void boilerplateIsTakenOffAsAParagraphAndAsASentence(String boilerplate) {
        Body paragraph = CLEANER.clean(PROSE + "\n\n" + boilerplate, name -> false);
        assertThat(paragraph.text()).isEqualTo(PROSE);
        assertThat(paragraph.tail()).isEqualTo(boilerplate);
        if (Character.isLetter(boilerplate.charAt(0))) {
            assertThat(CLEANER.clean(PROSE + " " + boilerplate, name -> false).text())
                    .isEqualTo(PROSE);
        }
    }

    @Test
    void severalPiecesAreTakenOffInOrder() {
        Body body = CLEANER.clean(
                PROSE
                        + " CNN’s Anna Keller contributed reporting. This story has been updated.\n\nRead More\n\n© 2024 Cable News",
                name -> false);
        assertThat(body.text()).isEqualTo(PROSE);
        assertThat(body.tail())
                .isEqualTo(
                        "CNN’s Anna Keller contributed reporting.\nThis story has been updated.\nRead More\n© 2024 Cable News");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shelling contributed to this report of losses, he said.",
                "Poor planning and weak supply lines contributed to this.",
                "Reporting by the newspaper has shown that both sides knew.",
                "This report was published by the ministry last week.",
                "\"Read more books,\" she said.",
                "He asked readers to follow him into the city.",
                "They share this view of the article.",
                "The company was founded in 2025 (copyright is disputed).",
                "Sign up for duty, he told them.",
                "With reporting by both sides under way, nobody spoke.",
                "The latest news from the front brought no calm.",
                "Get the weapons to the front, he said, or lose the war.",
            })
    void proseAtTheEndStays(String prose) {
        Body body = CLEANER.clean(PROSE + "\n\n" + prose, name -> false);
        assertThat(body.text()).isEqualTo(PROSE + "\n\n" + prose);
        assertThat(body.tail()).isNull();
    }

    @Test
    void boilerplateInTheMiddleIsSetApart() {
        Body body = CLEANER.clean("One.\n\nSign up for our newsletter\n\nTwo.", name -> false);
        assertThat(body.text()).isEqualTo("One.\n\nTwo.");
        assertThat(body.furniture()).isEqualTo("Sign up for our newsletter");
        assertThat(body.tail()).isNull();
    }
}
