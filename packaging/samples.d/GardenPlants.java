import java.util.List;

/// What grows in the garden, where, and what was written in the book beside it.
final class GardenPlants {
    /// `name|variety|latin|family|days to harvest|sow from-to (months)|unit|yield per sowing|price per unit or -|names in other languages|note`.
    static final List<String> PLANTS = List.of(
            "Tomato|Old Harrow Red|Solanum lycopersicum|Solanaceae|125|3-4|kg|4.2|4.80|de=Tomate;fr=tomate;ja=トマト;ar=طماطم;ru=помидор|Pinch out. No, really, pinch out.",
            "Runner bean|Widow's Ladder|Phaseolus coccineus|Fabaceae|85|5-6|kg|2.6|5.20|de=Feuerbohne;pl=fasola wielokwiatowa;ja=ベニバナインゲン|Climbs anything, including the ladder.",
            "Potato|Blue Sexton|Solanum tuberosum|Solanaceae|110|3-5|kg|7.5|1.60|de=Kartoffel;fr=pomme de terre;ja=じゃがいも;ar=بطاطا;uk=картопля|Chit on egg boxes.",
            "Courgette|Marrowless|Cucurbita pepo|Cucurbitaceae|55|4-6|kg|6.0|2.40|de=Zucchini;it=zucchina;el=κολοκυθάκι|One plant is enough. Two is a cry for help.",
            "Garlic|Abbey Purple|Allium sativum|Amaryllidaceae|240|10-11|bulb|18|0.90|de=Knoblauch;ko=마늘;ja=にんにく;ar=ثوم;hi=लहसुन|In by All Saints, out by St Swithun.",
            "Radish|Breakfast Bell|Raphanus sativus|Brassicaceae|28|3-9|bunch|5|1.50|de=Radieschen;ja=二十日大根;ko=무|For the impatient.",
            "Carrot|Long Lane|Daucus carota|Apiaceae|100|3-7|kg|3.1|2.10|de=Möhre;sv=morot;ja=にんじん;ar=جزر;ru=морковь|Fleece against fly, from day one.",
            "Beetroot|Boulder|Beta vulgaris|Amaranthaceae|80|4-7|kg|3.4|2.20|de=Rote Bete;pl=burak;ru=свёкла;uk=буряк|",
            "Pea|Ten Fathoms|Pisum sativum|Fabaceae|90|3-6|kg|1.8|6.50|de=Erbse;fr=petit pois;ja=えんどう豆;ar=بازلاء|Half never reach the kitchen.",
            "Kale|Bishop's Sleeve|Brassica oleracea|Brassicaceae|95|4-6|bunch|9|2.30|de=Grünkohl;pt=couve;sv=grönkål|Sweeter after frost.",
            "Lettuce|Quiet Green|Lactuca sativa|Asteraceae|55|3-8|head|12|1.40|de=Kopfsalat;fr=laitue;ja=レタス;ar=خس|Sow a pinch every fortnight.",
            "Spinach|Tidewater|Spinacia oleracea|Amaranthaceae|45|3-9|kg|1.5|6.00|de=Spinat;ja=ほうれん草;ko=시금치|Bolts if you look at it in July.",
            "Leek|Steeple|Allium porrum|Amaryllidaceae|150|3-4|piece|20|0.80|de=Lauch;fr=poireau;ja=ポロねぎ|",
            "Onion|Ferryman|Allium cepa|Amaryllidaceae|120|3-4|kg|4.5|1.50|de=Zwiebel;ar=بصل;hi=प्याज़;ru=лук;ja=玉ねぎ|Dry on the shed roof.",
            "Squash|Grandfather Clock|Cucurbita maxima|Cucurbitaceae|130|4-5|piece|5|3.90|de=Kürbis;ja=かぼちゃ;fr=potiron|Heaviest so far 14.2 kg, see bed 9, 2024.",
            "Sweetcorn|Gilded Row|Zea mays|Poaceae|100|4-5|cob|16|0.70|de=Zuckermais;ja=とうもろこし;ko=옥수수|In a block, not a row, whatever the name says.",
            "Broad bean|Friar's Pocket|Vicia faba|Fabaceae|110|2-4|kg|2.9|3.80|de=Ackerbohne;ar=فول;el=κουκιά;it=fava|Blackfly: nip off the tips and eat them.",
            "Chard|Paintbox|Beta vulgaris|Amaranthaceae|60|4-7|bunch|11|2.00|de=Mangold;fr=blette;es=acelga|",
            "Cucumber|Long Afternoon|Cucumis sativus|Cucurbitaceae|65|4-5|piece|19|0.90|de=Gurke;ja=きゅうり;ar=خيار;ru=огурец;ko=오이|Greenhouse only.",
            "Chilli|Small Riot|Capsicum annuum|Solanaceae|140|2-3|piece|60|0.20|de=Chili;ko=고추;hi=मिर्च;ja=唐辛子|Label it. Please label it. 🌶️",
            "Strawberry|June Sister|Fragaria × ananassa|Rosaceae|300|8-9|kg|2.2|8.50|de=Erdbeere;ja=いちご;ar=فراولة;ru=клубника|Straw by mid-May, nets by June.",
            "Raspberry|Autumn Vesper|Rubus idaeus|Rosaceae|420|11-12|kg|3.0|12.00|de=Himbeere;pl=malina;uk=малина;sv=hallon|",
            "Rhubarb|Parson Grey|Rheum × hybridum|Polygonaceae|480|10-11|kg|4.0|3.20|de=Rhabarber;sv=rabarber|Nothing in the first year. Patience.",
            "Basil|Sunday|Ocimum basilicum|Lamiaceae|60|4-6|bunch|8|1.80|de=Basilikum;it=basilico;ar=ريحان;el=βασιλικός|",
            "Dill|Skerry|Anethum graveolens|Apiaceae|50|4-7|bunch|7|1.20|de=Dill;sv=dill;ru=укроп;pl=koper|Gherkins without it are only cucumbers.",
            "Daikon|First Snow|Raphanus sativus|Brassicaceae|70|7-8|piece|10|1.60|ja=大根;ko=무;de=Rettich|Seeds from Chihiro's aunt.",
            "Shiso|Red Lantern|Perilla frutescens|Lamiaceae|75|4-5|bunch|9|2.20|ja=赤紫蘇;ko=자소|Self-sows with enthusiasm.",
            "Artichoke|Green Abbot|Cynara scolymus|Asteraceae|330|2-3|piece|7|2.50|de=Artischocke;fr=artichaut;ar=خرشوف;it=carciofo|",
            "Sunflower|Tall Order|Helianthus annuus|Asteraceae|90|4-5|stem|12|-|de=Sonnenblume;uk=соняшник;ja=ひまわり;fr=tournesol|For the finches, mostly.",
            "Sweet pea|Evening Post|Lathyrus odoratus|Fabaceae|100|2-4|bunch|14|-|de=Duftwicke;ja=スイートピー|Cut every second day or it sulks.",
            "Marigold|Copper Button|Calendula officinalis|Asteraceae|60|3-6|stem|30|-|de=Ringelblume;fr=souci;hi=गेंदा|Between everything.",
            "Phacelia|Bee Borrow|Phacelia tanacetifolia|Boraginaceae|55|3-9|barrow|2|-|de=Bienenfreund|Green manure. Cut before it seeds. (We never do.)");

    /// `name|width cm|length cm|soil|sun|greenhouse|laid out|note`.
    static final List<String> BEDS = List.of(
            "Long Bed|120|900|loam|full|0|2019-03-23|", "Slope|150|600|sandy|full|0|2019-03-23|Dries out first.", "Old Compost|200|250|rich|half|0|2019-04-06|Everything grows here. Nettles too.",
            "Under the Pear|180|300|loam|shade|0|2019-04-06|", "Gate Bed|100|400|clay|full|0|2020-02-29|Visitors see this one.", "South Wall|60|800|loam|full|0|2020-02-29|Two weeks ahead of the rest.",
            "Glass One|140|450|compost|full|1|2021-04-17|Door sticks.", "Glass Two|140|450|compost|full|1|2022-05-07|", "Pumpkin Hill|300|300|rich|full|0|2021-05-01|",
            "Herb Wheel|200|200|sandy|full|0|2021-05-15|Six spokes; mint in a pot, in a pot.", "Children's Bed|100|200|loam|full|0|2022-03-12|Whatever they like. Dinosaurs are allowed.", "Wet Corner|150|350|clay|half|0|2022-03-12|",
            "Nursery|120|240|compost|half|0|2023-03-04|", "New Ground|200|700|loam|full|0|2025-03-15|Lawn until last year.");

    static final List<String> SOWING_NOTES = List.of(
            "Soil still cold.", "Seed from 2023, sown thickly.", "With the school class; rows are wavy.", "Slugs took the first lot.", "種は千尋さんから", "Moon is right, says Stelios.", "Under fleece.", "After the beans.", "Labels washed off ☔", "Mit Brennnesseljauche angegossen.");
    static final List<String> HARVEST_NOTES = List.of(
            "Sweet!", "Half to the food bank.", "Eaten on the spot.", "Split after the rain.", "Best of the year.", "A bit woody.", "おいしかった！", "Für das Sommerfest.", "Some blight, cut away.", "First ones 🎉", "Given to the neighbour with the owl.");

    private GardenPlants() {}
}
