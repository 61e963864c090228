import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invented people of many countries, each name in its own script.
final class People {
    /// Name as its owner writes it, a mail address that is never anyone's, and where they live.
    record Person(String name, String email, String language, String country, String city) {}

    /// `given` and `family` are pairs of native and Latin spelling, joined by `/` where they differ.
    private record Origin(
            String language, boolean familyFirst, String joint, List<String> places, List<String> given, List<String> family) {}

    private static final List<Origin> ORIGINS = List.of(
            origin("en", "GB:Sheffield GB:Norwich GB:Swansea IE:Galway US:Portland US:Duluth CA:Halifax AU:Hobart NZ:Nelson",
                    "Maud Alfie Imogen Rowan Tess Desmond Harriet Callum Bronwyn Wilfred Opal Jonah Maeve Edith Rory Priya",
                    "Ashdown Thistlewood Penhallow Marlowe Birtwhistle Okafor Quill Harkness O'Dowd Fairweather Larkspur Tindall"),
            origin("de", "DE:Görlitz DE:Freiburg DE:Lübeck AT:Graz CH:Winterthur DE:Marburg",
                    "Anneliese Jörg/Joerg Käthe/Kaethe Matthias Friederike Bruno Ulrike Till Svenja Lennart",
                    "Grünwald/Gruenwald Weißhaupt/Weisshaupt Brömmelkamp/Broemmelkamp Sommerfeld Kröger/Kroeger Nußbaum/Nussbaum Lindqvist Achterberg"),
            origin("fr", "FR:Annecy FR:Nantes BE:Namur FR:Colmar CA:Rimouski CH:Vevey",
                    "Élodie/Elodie Gaspard Noémie/Noemie Théo/Theo Solène/Solene Aurélien/Aurelien Margaux François/Francois",
                    "Beaumarché/Beaumarche Delacour Lefèvre-Roy/Lefevre-Roy Montclair Du_Périer/Du_Perier Vauquelin Châtelard/Chatelard"),
            origin("es", "ES:Gijón ES:Cádiz MX:Oaxaca AR:Mendoza CL:Valdivia UY:Colonia",
                    "Itziar Joaquín/Joaquin Begoña/Begona Martín/Martin Lucía/Lucia Ramiro Ximena Andrés/Andres",
                    "Peñalver/Penalver Ibáñez/Ibanez Quiroga Etxebarria Montealegre Zúñiga/Zuniga Olivares"),
            origin("pl", "PL:Wrocław PL:Łódź PL:Gdynia PL:Zakopane",
                    "Małgorzata/Malgorzata Zbigniew Agnieszka Łukasz/Lukasz Jagoda Kazimierz Żaneta/Zaneta",
                    "Wrona Brzęczek/Brzeczek Gołąb/Golab Dąbrowa/Dabrowa Szczypior Źrebiec/Zrebiec"),
            origin("pt", "PT:Évora PT:Braga BR:Curitiba BR:Olinda CV:Mindelo",
                    "João/Joao Conceição/Conceicao Tomás/Tomas Inês/Ines Álvaro/Alvaro Rosália/Rosalia",
                    "Magalhães/Magalhaes Carvalhal Brandão/Brandao Serafim Falcão/Falcao Quintela"),
            origin("sv", "SE:Umeå SE:Visby FI:Ekenäs SE:Lund NO:Ålesund DK:Ærøskøbing",
                    "Åsa/Asa Göran/Goran Ingrid Torbjörn/Torbjorn Linnéa/Linnea Søren/Soren Bjørg/Bjorg",
                    "Sjögren/Sjogren Åkerblom/Akerblom Nygård/Nygard Fjällström/Fjallstrom Østergaard/Ostergaard Hedlund"),
            origin("tr", "TR:İzmir TR:Eskişehir TR:Trabzon",
                    "Çağla/Cagla İlker/Ilker Gülşah/Gulsah Oğuz/Oguz Şebnem/Sebnem Ümit/Umit",
                    "Yıldırımoğlu/Yildirimoglu Gökçe/Gokce Karataş/Karatas Çiçek/Cicek Işık/Isik"),
            new Origin("ja", true, " ", words("JP:金沢市 JP:松山市 JP:函館市 JP:京都市 JP:那覇市"),
                    words("結衣/yui 陽翔/haruto さくら/sakura 蓮/ren 千尋/chihiro 大輔/daisuke 美咲/misaki 樹/itsuki 茜/akane 直人/naoto"),
                    words("小野寺/onodera 藤宮/fujimiya 白石/shiraishi 川辺/kawabe 橘/tachibana 月岡/tsukioka 雨宮/amamiya 水城/mizuki")),
            new Origin("ru", false, " ", words("KZ:Алматы GE:Батуми AM:Гюмри RS:Нови-Сад"),
                    words("Ольга/olga Тимофей/timofey Варвара/varvara Пётр/pyotr Ксения/ksenia Лев/lev Аглая/aglaya"),
                    words("Журавель/zhuravel Снегирь/snegir Белозор/belozor Черных/chernykh Мороз/moroz")),
            new Origin("uk", false, " ", words("UA:Львів UA:Полтава UA:Чернівці"),
                    words("Соломія/solomiia Тарас/taras Їванна/yivanna Остап/ostap Мар’яна/mariana"),
                    words("Вишня/vyshnia Гончаренко/honcharenko Яворів/yavoriv Ґудзь/gudz")),
            new Origin("ar", false, " ", words("MA:الرباط JO:عمّان EG:الإسكندرية TN:سوسة LB:صيدا"),
                    words("ليلى/layla يوسف/yousef نور/nour طارق/tariq سلمى/salma إدريس/idris هالة/hala كريم/karim"),
                    words("الحداد/alhaddad بن_عاشور/benachour الزيتوني/zaytouni القاسمي/qasimi نجّار/najjar المرّاكشي/marrakchi")),
            new Origin("el", false, " ", words("GR:Ιωάννινα GR:Χανιά CY:Λάρνακα"),
                    words("Ελένη/eleni Χλόη/chloi Δάφνη/dafni Φωτεινή/foteini Άννα/anna"),
                    words("Θαλασσινού/thalassinou Καλλιέργη/kalliergi Μαυρομάτη/mavromati Πετράκη/petraki")),
            new Origin("ko", true, "", words("KR:전주시 KR:강릉시 KR:통영시"),
                    words("서연/seoyeon 민준/minjun 하윤/hayun 지호/jiho 은채/eunchae 도현/dohyun"),
                    words("한/han 류/ryu 남궁/namgung 선우/sunwoo 배/bae")),
            new Origin("hi", false, " ", words("IN:उदयपुर IN:देहरादून IN:मैसूर"),
                    words("अनन्या/ananya रोहन/rohan मीरा/meera विक्रम/vikram काव्या/kavya"),
                    words("त्रिपाठी/tripathi चौहान/chauhan जोशी/joshi नायर/nair")));

    private static final int[] SHARES = {24, 11, 9, 8, 5, 5, 6, 3, 12, 4, 3, 7, 3, 4, 3};
    private static final List<String> DOMAINS = List.of("example.com", "example.org", "example.net", "mail.example");

    private final Dice dice;
    private final Set<String> addresses = new HashSet<>();

    People(Dice dice) {
        this.dice = dice;
    }

    Person next() {
        Origin origin = dice.weighted(ORIGINS, SHARES);
        String[] given = spellings(dice.pick(origin.given()));
        String[] family = spellings(dice.pick(origin.family()));
        String name = origin.familyFirst()
                ? family[0] + origin.joint() + given[0]
                : given[0] + origin.joint() + family[0];
        String[] place = dice.pick(origin.places()).split(":");
        return new Person(name, address(given[1], family[1]), origin.language(), place[0], place[1]);
    }

    private String address(String given, String family) {
        String user = (given + "." + family).toLowerCase().replaceAll("[^a-z.-]", "");
        String domain = dice.pick(DOMAINS);
        String address = user + "@" + domain;
        for (int i = 2; !addresses.add(address); i++) {
            address = user + i + "@" + domain;
        }
        return address;
    }

    private static String[] spellings(String text) {
        String[] parts = text.replace('_', ' ').split("/");
        return new String[] {parts[0], parts[parts.length - 1]};
    }

    private static Origin origin(String language, String places, String given, String family) {
        return new Origin(language, false, " ", words(places), words(given), words(family));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
