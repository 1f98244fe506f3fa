package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs what a workbook was made for, so that a changed or foreign one is recognised. */
public final class WorkbookSeal {

    static final String CONTRACT = "contract";
    static final String PERIOD = "periode";
    static final String FILLER = "organisatie";
    static final String FILLER_NAME = "organisatienaam";
    static final String TEMPLATE = "sjabloon";
    static final String REVISION = "revisie";
    static final String LANGUAGE = "taal";
    static final String SEAL = "zegel";

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_KEY = 16;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException when the key has fewer than 16 bytes */
    public WorkbookSeal(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("A key of " + key.length + " bytes is too short to sign with");
        }
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** What is written on the hidden sheet of a workbook for this form, with its signature. */
    Map<String, String> of(ReportForm form, Texts texts) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(CONTRACT, form.contract().text());
        facts.put(PERIOD, form.period().toString());
        facts.put(FILLER, String.valueOf(form.filler()));
        facts.put(FILLER_NAME, PlainText.of(form.fillerName()));
        facts.put(TEMPLATE, String.valueOf(WorkbookLayout.VERSION));
        facts.put(REVISION, String.valueOf(form.revision()));
        facts.put(LANGUAGE, texts.language());
        facts.put(SEAL, signature(facts));
        return facts;
    }

    boolean isGenuine(Map<String, String> facts) {
        var found = facts.getOrDefault(SEAL, "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(signature(facts).getBytes(StandardCharsets.UTF_8), found);
    }

    String signature(Map<String, String> facts) {
        var signed = facts.entrySet().stream()
                .filter(fact -> !fact.getKey().equals(SEAL))
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("\n"));
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign with " + HMAC, e);
        }
    }
}
