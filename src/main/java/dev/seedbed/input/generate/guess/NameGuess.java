package dev.seedbed.input.generate.guess;

import dev.seedbed.input.fake.FakeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a column says about its values.
public final class NameGuess {
    private static final List<Map.Entry<Pattern, FakeKind>> KINDS = kinds();
    private static final Pattern NAME = Pattern.compile("name|title|label|名|名称");
    private static final Pattern PEOPLE = Pattern.compile(
            ".*(user|customer|person|people|employee|member|contact|author|patient|student|teacher|client|owner|staff"
                    + "|会員|顧客|社員|従業員|利用者|ユーザ|患者|生徒|担当).*");
    private static final Pattern PRODUCTS = Pattern.compile(".*(product|item|goods|article|商品|製品|品目).*");
    private static final Pattern COMPANIES =
            Pattern.compile(".*(compan|supplier|vendor|organi[sz]ation|tenant|shop|store|会社|企業|仕入先|取引先|店舗).*");
    private static final Pattern MOSTLY_NULL = Pattern.compile(
            "(deleted|removed|archived|cancell?ed|disabled|banned|revoked)_(at|on|date|time)|削除日時?|退会日時?");

    private NameGuess() {}

    private static List<Map.Entry<Pattern, FakeKind>> kinds() {
        var kinds = new ArrayList<Map.Entry<Pattern, FakeKind>>();
        add(kinds, "(.*_)?e_?mail(_addr(ess)?)?|mail(_addr(ess)?)?|.*メール.*", FakeKind.EMAIL);
        add(
                kinds,
                "(姓|苗字|名字|氏|last_name|family_name|surname)_?(カナ|かな|フリガナ|ふりがな|kana|furigana)",
                FakeKind.LAST_NAME_KANA);
        add(kinds, "(名|first_name|given_name)_?(カナ|かな|フリガナ|ふりがな|kana|furigana)", FakeKind.FIRST_NAME_KANA);
        add(kinds, ".*(カナ|かな|フリガナ|ふりがな)|(.*_)?(kana|furigana)", FakeKind.FULL_NAME_KANA);
        add(kinds, "(.*_)?(first_?name|fname|given_?name|forename)|名|下の名前", FakeKind.FIRST_NAME);
        add(kinds, "(.*_)?(last_?name|lname|family_?name|surname)|姓|苗字|名字|氏", FakeKind.LAST_NAME);
        add(
                kinds,
                "(.*_)?(full_?name|display_?name|real_?name|author|contact_name|customer_name|person_name)|.*(氏名|名前|担当者名?|顧客名|会員名|社員名)",
                FakeKind.FULL_NAME);
        add(kinds, "(.*_)?(user_?name|login|nick_?name|handle|account_name)|ユーザー?名|ログイン名", FakeKind.USERNAME);
        add(
                kinds,
                "(.*_)?(phone|tel|telephone|mobile|cell|fax)(_?(no|number|num))?|.*(電話|携帯|ファックス|FAX|TEL).*",
                FakeKind.PHONE);
        add(kinds, "(.*_)?(zip|zip_?code|post_?code|postal_?code)|.*郵便番号.*|〒", FakeKind.POSTCODE);
        add(
                kinds,
                "(.*_)?(company|company_name|organi[sz]ation|employer|vendor_name|supplier_name)|.*(会社名?|企業名?|法人名|取引先名?|仕入先名)",
                FakeKind.COMPANY);
        add(kinds, "(.*_)?(department|division)(_name)?|.*(部署|部門)名?", FakeKind.DEPARTMENT);
        add(kinds, "(.*_)?(job|job_title|position|occupation|profession)|.*(職業|職種|役職)", FakeKind.JOB);
        add(kinds, "(.*_)?(street|street_address|address_?line_?1|address_?1)|番地|町名番地", FakeKind.STREET);
        add(kinds, "(.*_)?(city|town|municipality)|.*(市区町村|市町村|都市)", FakeKind.CITY);
        add(kinds, "(.*_)?(prefecture|province|state_name|region|county)|.*都道府県", FakeKind.STATE);
        add(kinds, "(.*_)?country_?(code|cd)|(.*_)?nationality_code|国コード", FakeKind.COUNTRY_CODE);
        add(kinds, "(.*_)?(country|country_name|nation)|国|国名", FakeKind.COUNTRY);
        add(kinds, "(.*_)?address|.*住所.*", FakeKind.ADDRESS);
        add(kinds, "(.*_)?iban|口座番号", FakeKind.IBAN);
        add(kinds, "(.*_)?(card|credit_?card|card_?(no|number|num))|.*カード番号", FakeKind.CARD);
        add(kinds, "(.*_)?currency(_?code)?|通貨", FakeKind.CURRENCY);
        add(kinds, "(.*_)?ip(v4)?(_?addr(ess)?)?|remote_addr", FakeKind.IPV4);
        add(kinds, "(.*_)?ipv6(_?addr(ess)?)?", FakeKind.IPV6);
        add(kinds, "(.*_)?mac(_?addr(ess)?)?", FakeKind.MAC);
        add(kinds, "(.*_)?(domain|host|hostname|host_name)|ドメイン", FakeKind.DOMAIN);
        add(kinds, "(.*_)?(url|uri|link|website|homepage|web_site)|.*(URL|ホームページ)", FakeKind.URL);
        add(
                kinds,
                "(.*_)?(uuid|guid|token|secret|password|password_hash|digest|hash|api_key|session_id)",
                FakeKind.UUID);
        add(kinds, "(.*_)?colou?r|色", FakeKind.COLOR);
        add(kinds, "(.*_)?(product|product_name|item_name)|.*(商品名|製品名|品名)", FakeKind.PRODUCT);
        add(kinds, "(.*_)?(title|subject|headline|caption)|.*(件名|題名|タイトル|表題)", FakeKind.TITLE);
        add(kinds, "(.*_)?(body|content|contents|article|biography|bio|text)|.*(本文|内容)", FakeKind.PARAGRAPH);
        add(
                kinds,
                "(.*_)?(description|comment|comments|note|notes|memo|message|summary|remarks?|reason|question|answer)|.*(備考|説明|コメント|メモ|理由|概要|摘要)",
                FakeKind.SENTENCE);
        return List.copyOf(kinds);
    }

    private static void add(List<Map.Entry<Pattern, FakeKind>> kinds, String names, FakeKind kind) {
        kinds.add(Map.entry(Pattern.compile(names), kind));
    }

    /// In small letters, the words of `camelCase` parted by `_`.
    public static String plain(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toLowerCase(Locale.ROOT)
                .replace('-', '_')
                .replace(' ', '_');
    }

    public static Optional<FakeKind> kind(String table, String column) {
        String name = plain(column);
        if (NAME.matcher(name).matches()) {
            return ofTable(plain(table));
        }
        return KINDS.stream()
                .filter(entry -> entry.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<FakeKind> ofTable(String table) {
        if (PEOPLE.matcher(table).matches()) {
            return Optional.of(FakeKind.FULL_NAME);
        }
        if (PRODUCTS.matcher(table).matches()) {
            return Optional.of(FakeKind.PRODUCT);
        }
        return COMPANIES.matcher(table).matches() ? Optional.of(FakeKind.COMPANY) : Optional.of(FakeKind.TITLE);
    }

    public static boolean isMostlyNull(String column) {
        return MOSTLY_NULL.matcher(plain(column)).matches();
    }
}
