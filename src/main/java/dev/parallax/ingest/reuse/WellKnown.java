package dev.parallax.ingest.reuse;

import dev.parallax.codebook.Agency;
import java.util.List;

/**
 * News agencies that are known without outlets.yaml. Left out are names that mean something else in a byline: PA (also Pennsylvania), AA,
 * Bloomberg (also a politician; "Bloomberg News" is in).
 */
final class WellKnown {

    static final List<Agency> AGENCIES = List.of(
            agency("Reuters"),
            agency("AP", "Associated Press", "apnews.com"),
            agency("AFP", "Agence France-Presse", "Agence France Presse"),
            agency("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-international.com"),
            agency("PA Media", "Press Association", "PA news agency"),
            agency("TASS", "ITAR-TASS"),
            agency("Interfax-Ukraine", "interfax.com.ua"),
            agency("Interfax"),
            agency("RIA Novosti", "ria.ru"),
            agency("Ukrinform"),
            agency("UNIAN"),
            agency("Xinhua", "xinhuanet.com"),
            agency("Anadolu", "Anadolu Agency", "Anadolu Ajansi", "aa.com.tr"),
            agency("Bloomberg News"),
            agency("UPI", "United Press International"),
            agency("EFE"),
            agency("ANSA"));

    private WellKnown() {}

    private static Agency agency(String name, String... aliases) {
        return new Agency(name, List.of(aliases));
    }
}
