import java.util.List;

/// The programme of the cinema: films nobody has made, by directors who do not exist.
final class CinemaFilms {
    /// `title|original title or empty|director|country|year|minutes|languages|genres|advised age|synopsis`.
    static final List<String> FILMS = List.of(
            "The Lamplighter of Skerry Row||Orla Penhallow|IE|2026|112|en,ga|drama|6|The last gas lamp in town has one keeper, and the council has one letter for him.",
            "Snow at the Terminus|終着駅の雪|Itsuki Shiraishi|JP|2025|124|ja|drama,romance|0|Two strangers miss the same last train, every winter, for eleven years.",
            "Grandmother Rents a Tank|Бабуля арендует танк|Varvara Belozor|KZ|2024|98|ru,kk|comedy|12|She only wanted to get to the wedding on time.",
            "Apricot Season|موسم المشمش|Salma Alhaddad|JO|2025|107|ar|drama,family|6|Three sisters, one orchard, and a buyer who is charming enough to be dangerous.",
            "Copperhead Sonata||Desmond Quill|US|2023|131|en|thriller,music|16|A piano tuner hears something in a concert grand that was not meant to be heard.",
            "The Lighthouse Orchestra|L’Orchestre du phare|Solène Delacour|FR|2026|101|fr|comedy,music|0|Nine keepers, seven instruments, and a storm that refuses to end.",
            "Cardboard Kings|Karton-Könige|Till Sommerfeld|DE|2024|94|de|family,adventure|6|The biggest box fort in Lower Saxony needs a constitution.",
            "A Year Without Tuesdays|Un año sin martes|Ximena Zúñiga|MX|2026|118|es|fantasy,drama|12|When Tuesdays disappear, nobody remembers who was born on one.",
            "Salt Road|Cesta do sal|Álvaro Quintela|PT|2022|139|pt|history|12|Four oxen, a cart and the price of a kingdom.",
            "Night Bus to Tongyeong|통영행 심야버스|한하윤|KR|2025|103|ko|thriller|16|Twelve passengers get on. The driver counts thirteen.",
            "The Cartographer's Mistake||Imogen Thistlewood|GB|2021|116|en|history,adventure|6|An island that is not there, and the expedition that found it.",
            "Midsummer, Slightly Late|Midsommar, lite sent|Linnéa Åkerblom|SE|2023|99|sv,fi|comedy,romance|6|The maypole is in Finland. The party is not.",
            "Honey for the Wolf|Μέλι για τον λύκο|Δάφνη Καλλιέργη|GR|2024|110|el|drama|12|A beekeeper takes in the man who burned her hives.",
            "The Tin Astronaut||Rory Fairweather|CA|2026|88|en,fr|animation,family|0|He was built to wind up and walk. He decides to fly.",
            "Monsoon Exchange|मानसून एक्सचेंज|Kavya Nair|IN|2025|142|hi,en|romance,music|6|Two call centres, two time zones, one wrong number.",
            "Harbour Light 7|Havnelys 7|Søren Østergaard|DK|2020|121|da|crime|16|Every evening at seven someone switches on the light. The house has been empty since 1961.",
            "The Onion Domes|Cebulowe kopuły|Jagoda Wrona|PL|2022|109|pl|comedy|12|A roofer with a fear of heights inherits a cathedral contract.",
            "Tomorrow's Fish|明日の魚|Akane Tsukioka|JP|2023|92|ja|comedy,family|0|A stall that sells only what will be caught tomorrow.",
            "Cold Varnish||Harriet Marlowe|GB|2024|126|en,it|crime,thriller|16|The forger did a perfect job. That is the problem.",
            "Letters to the Ferryman|Листи до перевізника|Соломія Яворів|UA|2025|113|uk|drama|12|He cannot read, and so the whole village trusts him with its mail.",
            "The Pomegranate Clock|ساعة الرمّان|Tariq Zaytouni|TN|2023|105|ar,fr|fantasy|6|It strikes thirteen for those who are about to leave.",
            "Ten Thousand Umbrellas|Dix mille parapluies|Gaspard Vauquelin|BE|2022|96|fr,nl|comedy|0|The wettest town in Belgium goes into business.",
            "Slow Horses of Mendoza|Los caballos lentos|Ramiro Olivares|AR|2021|128|es|western,drama|12|The fastest way over the Andes is to be patient.",
            "Permafrost||Bronwyn Harkness|AU|2026|119|en|science fiction,thriller|16|The ice core is eleven metres too long.",
            "The Beekeeper's Arithmetic|Arıcının Hesabı|Çağla Gökçe|TR|2024|102|tr|drama|6|Everything in the valley is divided by six.",
            "Paper Moonlight|纸上的月光|Lin Baoyu|CN|2023|114|zh|romance,history|6|A calligrapher in wartime writes the letters that others cannot.",
            "Kitchen of the Seven Winds|Cucina dei sette venti|Loredana Bassifiori|IT|2025|97|it|comedy|0|A restaurant with no door, no menu and a queue to the harbour.",
            "Interval||Callum Ashdown|GB|2019|81|en|documentary|0|Twenty years of ice-cream breaks in one small picture house. Ours.",
            "The Violet Hour Shift||Opal Larkspur|US|2025|108|en,es|drama|12|A night nurse, a locksmith and a radio host share an hour.",
            "Frost Flowers|Eisblumen|Friederike Nußbaum|AT|2020|117|de|drama,history|12|Vienna, the winter the windows bloomed.",
            "Return of the Marsh King|Marskongens genkomst|Bjørg Nygård|NO|2026|134|no,en|adventure,fantasy|12|He was asleep. Somebody drained the marsh.",
            "Good Morning, Valdivia|Buenos días, Valdivia|Lucía Montealegre|CL|2022|90|es|comedy|6|Local television, live, with a sea lion.",
            "Static||Jonah Tindall|NZ|2024|87|en|horror|18|Channel 4 has been off the air since 1989. It is on now.",
            "The Weight of Feathers|वज़न पंखों का|Rohan Tripathi|IN|2021|136|hi|drama,family|6|A pigeon racer's daughter wants the sky for herself.",
            "Mirrors for Sale|Predám zrkadlá|Zuzana Havranová|SK|2023|93|sk|comedy,fantasy|6|One of them shows the customer behind you.",
            "Seventeen Bridges||Maeve O'Dowd|IE|2024|111|en|romance|6|A postwoman with a bicycle, and the man who moves one bridge further each spring.",
            "The Understudy's Ghost|La doublure|Noémie Beaumarché|FR|2023|104|fr|thriller,comedy|12|She knows every line. She has been dead since the second act.",
            "Night Swimming in Lübeck|Nachtschwimmen|Svenja Kröger|DE|2026|100|de|romance|12|It is always four degrees colder than you think.",
            "Bread and Thunder|პური და ჭექა|Nino Kvaratsia|GE|2022|115|ka|drama,comedy|6|The oven is older than the border.",
            "Little Comet|小彗星|Chihiro Amamiya|JP|2026|84|ja|animation,family,science fiction|0|She falls to Earth every seventy-six years, and this time she means to stay.");

    static final List<String> NAMES_OF_SERIES =
            List.of("Matinée", "Parent & Baby", "Late Show", "Film Club", "Original Version Monday", "Silver Screen");

    /// What members wrote: stars, then the words.
    static final List<String> COMMENTS = List.of(
            "5|I laughed so much that I lost a contact lens.", "5|Saw it twice. Cried in different places.", "5|最高でした。エンドロールまで席を立てませんでした。", "5|Einfach großartig.", "5|فيلم رائع، التصوير مذهل", "5|🎬🍿❤️", "5|Великолепно! Спасибо, что привезли.",
            "4|Beautifully shot; the second half could lose ten minutes.", "4|Un vrai bijou, dommage pour la fin.", "4|The music alone is worth the ticket.", "4|음악이 정말 좋았어요.", "4|Heel mooi, maar neem een trui mee: zaal 2 is koud.", "4|बहुत अच्छी कहानी।",
            "3|Fine for a rainy Sunday.", "3|Good acting, muddled plot.", "3|思っていたより静かな映画でした。", "3|Ganz nett.", "3|My husband slept well.",
            "2|I wanted to like it more than I did.", "2|Too loud, and the trailer gave it all away.", "2|Zu lang, viel zu lang.", "1|Left after forty minutes. The popcorn was good.", "1|No. Just no.");

    private CinemaFilms() {}
}
