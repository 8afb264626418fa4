/** A line each: stars | size bought, "–" if it was not bought here | days ago | name | title or "–" | words. */
export const shoesBagsSmallThings: Readonly<Record<string, string>> = {
  "ankle-boot": `
5 | 38 | 6 | Eva L. | – | Comfortable on day three. I took the larger size, as advised, and was glad of it.
4 | 41 | 29 | Dörte K. | – | Well made. The elastic is tight for a high instep and then loosens.
5 | 39 | 17 | Manuela R. | – | My cobbler held one up and said: at last something I can mend.
5 | 37 | 33 | Sylvie B. | – | Walked through Vienna for four days. The heel is low enough for cobbles.
4 | 40 | 45 | Agata W. | – | Creaked for a week. Wax helped.
3 | 36 | 59 | Milly T. | – | Half a size would help. 36 is large and there is nothing below.
5 | 42 | 70 | Johanna S. | – | A 42 that does not look like a boat.
2 | 39 | 95 | Nicole F. | Sole wore fast | After two months on wet pavement the toe was thin. They paid for half of the new sole, which was decent.`,
  loafer: `
5 | 39 | 22 | Viktoria M. | – | Bought them close and they gave by half a size. You can see that the stitching is by hand.
5 | 38 | 31 | Paola C. | – | Oxblood that is red in the sun and brown in the office.
4 | 40 | 43 | Heike D. | – | A week of plasters, then a year of nothing.
4 | 37 | 56 | Marit J. | – | Slim. My feet are wide, and the leather has been kind.
5 | 41 | 77 | Coralie V. | – | The thin rubber on the sole makes them possible in the rain.
3 | 39 | 102 | Lydia P. | – | Handsome, but my heel slips a bit. An insole fixed it.`,
  "ballet-flat": `
5 | 38 | 18 | Odile R. | – | Soft as a glove, and my toes lie side by side as toes should.
4 | 39 | 40 | Runa S. | – | Flat means flat. For a day at a desk they are perfect, for a museum they aren't.
3 | 41 | 67 | Gisela B. | – | The leather stretched more than I thought. Take them tight.
5 | 36 | 92 | Minh A. | – | No stiff edge anywhere. I forgot them under a table once, that is how light they are.`,
  slide: `
5 | 39 | 109 | Pilar G. | – | Stiff for a week, mine ever since.
4 | 40 | 126 | Ellis M. | – | The footbed knows my feet now. The tan darkened beautifully.
4 | 37 | 144 | Hedwig N. | – | They don't flap on the stairs. Please bring back the 37 in black.
2 | 38 | 155 | Rosalie K. | – | The strap rubbed for longer than a week on me. I gave up in the second.`,
  "crescent-bag": `
5 | One size | 4 | Luisa F. | – | It weighs nothing and holds a paperback. The hoop lies flat on a café table.
5 | One size | 13 | Maya O. | – | I had wanted a round bag that isn't silly. Here it is.
4 | One size | 26 | Stine H. | – | The zip is firm at first. The leather smells like a saddler's.
5 | One size | 37 | Bianca T. | – | Burgundy in the evening, nearly black. It has been to three dinners and I with it.
3 | One size | 52 | Rachel W. | Hand or elbow only | There is no long strap. I knew, and still I miss one on the bicycle.
5 | One size | 68 | Yara D. | – | The seam along the lower edge is a straight line all the way round. I looked for a wobble and found none.`,
  tote: `
4 | One size | 40 | Frederike A. | – | Stands up by itself on the train. I miss a second pocket, but not the weight of one.
5 | One size | 21 | Catarina L. | – | Takes the laptop, the shoes and the lunch. The handles don't cut.
5 | One size | 49 | Doris M. | – | A scratch in the first week hurt me. By spring there were twenty, and now it looks like mine.
4 | One size | 75 | Anneke V. | – | Nearly a kilo empty, and they tell you so. Worth knowing before you fill it.`,
  "box-bag": `
5 | One size | 12 | Josefa R. | – | I find the clasp without looking, on the tram, with gloves.
4 | One size | 35 | Mette S. | – | The corners stay corners. A telephone, keys and not much else.
5 | One size | 60 | Chiara B. | – | The moss with the brass is the best pair of colours in the shop.
3 | One size | 85 | Lorna K. | – | Beautiful, a little heavy for its size.`,
  "bucket-bag": `
5 | One size | 16 | Nadine P. | – | A litre bottle stands upright in it. So does everything I own, on top of each other.
4 | One size | 38 | Eszter H. | – | One pull closes it. Finding the keys in there takes two.
5 | One size | 63 | Vivian C. | – | Soft above, firm below, as a bag should be.
4 | One size | 90 | Marlies J. | – | The stone colour takes up jeans dye at the back. Black would be wiser.`,
  "camera-bag": `
5 | One size | 23 | Akira S. | – | It does hold a small camera. I am a photographer and I tried three.
4 | One size | 46 | Helga D. | – | The zip goes far enough down to see everything. The strap is short, as they say.
4 | One size | 72 | Inka N. | – | Brick is a happy colour for a grey winter.`,
  clutch: `
5 | One size | 20 | Sara V. | – | Lives in my tote by day and goes out alone at night.
4 | One size | 53 | Alice M. | – | The zip is loud, in a good way. Very soft goat.
5 | One size | 81 | Ebba L. | – | Plain, flat, exact.`,
  "card-holder": `
5 | One size | 10 | Philippa T. | – | Thin enough that I patted my pocket in fear for a week.
4 | One size | 44 | Jule B. | – | Four cards, and it means four. The blue is deep.
5 | One size | 79 | Nils H. | – | The edges are painted like a piece of furniture. A present that I then bought again for me.
3 | One size | 106 | Corinna E. | – | The slots are tight at first. Use a coin and some patience.`,
  "rib-beanie": `
5 | One size | 7 | Tuva K. | – | Covers the ears properly and has kept its shape in my coat pocket since October.
5 | One size | 15 | Alexandra P. | – | Doesn't itch at the forehead, doesn't climb up by itself.
4 | One size | 28 | Maja R. | – | Warm. It flattens hair, as every honest beanie does.
5 | One size | 42 | Cathal B. | – | The little leather tab tells you where the back is, in the dark.
4 | One size | 65 | Sunniva G. | – | Sage is greyer than on my screen, and better.`,
  "felt-hat": `
2 | One size | 35 | Marguerite D. | – | A handsome hat, but my head is 59 and it stops at 58. Returned without any trouble.
5 | One size | 51 | Antonia S. | – | The cord inside makes it mine. It stayed on in a wind that took my umbrella.
4 | One size | 73 | Beate L. | – | Mind the rain, then steam it over a kettle. The brim came back.`,
  "wool-scarf": `
5 | One size | 9 | Ronja A. | – | Two turns and a knot, and the ends still hang.
4 | One size | 24 | Isobel M. | – | Brushed on one side only, so it stays where you put it. Clever.
5 | One size | 41 | Thérèse N. | – | It looks like the scarves in my father's photographs.
3 | One size | 64 | Dana W. | – | Some fluff on a dark coat for the first days. Then it stopped.`,
  "leather-belt": `
5 | M | 30 | Mirja T. | – | One piece of leather and a buckle that will outlive me.
4 | S | 58 | Fabienne L. | – | Stiff to begin with. The holes are where I need them.
5 | L | 84 | Siri V. | – | After three months it has bent to my shape, not the other way round.`,
  hoops: `
5 | One size | 8 | Noemi F. | – | They look like a lot and weigh like nothing.
4 | One size | 25 | Tamsin R. | – | Good clasp. The gold is on the warm side.
5 | One size | 50 | Ludmila K. | – | No green ears, and I am sensitive to most things.
2 | One size | 76 | Gwen P. | Dented | One shell took a dent when I dropped it on tiles. Hollow is light, and hollow is soft.
4 | One size | 100 | Esra Y. | – | Silver for the day, and I may want gold for the evening.`,
  "signet-ring": `
5 | One size | 22 | Matteo B. | – | I had it engraved round the corner, and there was metal enough.
4 | One size | 54 | Wilma S. | – | One size only, but my jeweller took it up by one in ten minutes.
4 | One size | 97 | Hélène A. | – | The plating wore at the edge after half a year. I like how it looks.`,
  sunglasses: `
5 | One size | 62 | Valentina R. | – | Five barrels in the hinge. They open like a car door.
4 | One size | 94 | Kirsi M. | – | They sit well on a wide face. My optician put my own lenses in.
3 | One size | 121 | Bettina O. | – | Nice, but brown lenses make the sea look like tea.`,
};
