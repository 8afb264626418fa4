/** A line each: stars | size bought, "–" if it was not bought here | days ago | name | title or "–" | words. */
export const outerwearAndKnitwear: Readonly<Record<string, string>> = {
  "wool-coat": `
5 | M | 10 | Ines M. | – | Heavier than I expected and all the better for it. The shoulder sits exactly where it should.
4 | S | 19 | Jonas W. | – | Beautiful wool. I would have liked an inside pocket.
5 | L | 31 | Marta K. | – | The coat I reach for before I have looked at the weather.
5 | XL | 44 | Femke d. B. | Neat inside and out | Room for a thick jumper and still a line at the back. The seams inside are as neat as outside.
5 | M | 52 | Aoife R. | – | I am 170 cm and it ends well below the knee, which is what I wanted. Walked through sleet in it and it was dry inside.
3 | XS | 58 | Priya S. | Lovely, but large | Even in XS the sleeves cover my knuckles. A tailor took them up and left no trace, but that was another 40.
5 | M | 63 | Hanna L. | – | Second winter. One button thread loosened, they sent a new button and the right thread within the week.
4 | L | 71 | Tomás P. | – | Bought it for my wife and borrowed it twice. The brushing really does keep it clean.
5 | S | 77 | Elise V. | – | No lining was my worry. There is no static and no ballooning; it simply hangs.
2 | M | 84 | Claire D. | Too warm for my city | Made as well as they say, but in Lisbon I wore it four days. Sent it back, and the money was there on the Friday.
5 | L | 92 | Ruth A. | – | My mother, who sewed coats for a living, turned it inside out and nodded.
5 | – | 99 | Noor H. | – | A present from my sister. It fits as if they had measured me.
4 | M | 108 | Sanne J. | – | Collects cat hair, as dark wool does. Otherwise no complaint at all.
5 | S | 120 | Giulia F. | – | Worth the wait for the second delivery. The camel is warm and not yellow.`,
  "boucle-coat": `
4 | S | 25 | Line H. | – | Very light and very warm. It does catch on bag buckles, as the description says.
5 | M | 33 | Beatrix O. | – | People touch the sleeve and then ask. The inside pocket holds a passport, I tried.
5 | L | 48 | Marion T. | – | I wanted warmth without weight for my shoulders. This is it.
3 | M | 61 | Kasia W. | Careful with velcro | One meeting with a child's jacket and I had three loops to snip. It looks fine now, but I am wary.
5 | XS | 75 | Yuki N. | – | The cut is straight without being a box. Cream is brave in November and I don't regret it.`,
  "wool-blazer": `
5 | M | 9 | Carla B. | – | The first blazer in which I can drive. My tailor took the sleeves up and had only good things to say.
5 | S | 18 | Orla M. | – | No pads, no armour. I wear it over a tee and look as if I had tried.
4 | L | 27 | Wiebke S. | – | A hand longer than I am used to. It took a week to like and now the others look short.
5 | M | 36 | Anaïs G. | – | Slept in it on a train. Hung it up with the shower running and it was ready by breakfast.
4 | XL | 55 | Petra N. | – | Good across the back, which is rare for me. I would pay for a third inside pocket.
2 | XS | 66 | Leonie K. | Not for narrow shoulders | The soft shoulder slid off mine. Beautifully made, but it wants somebody broader.`,
  "linen-blazer": `
5 | M | 96 | Sofia R. | – | Wore it to three weddings and a funeral this summer. It creases, and it suits it.
4 | S | 112 | Ellen B. | – | Soft from the first day. The pockets are a little low for me.
5 | L | 131 | Dora C. | – | Weighs nothing in a suitcase and comes out ready.
3 | XL | 139 | Mireille P. | – | Nice linen, but one seam binding came loose in the wash. They mended it for nothing.`,
  "wool-jumper": `
5 | S | 12 | Freya T. | – | I own it in two colours now, which tells you enough.
5 | S | 52 | Nele V. | – | No itch, even at the neck. Some pills in the first two weeks, none since.
3 | L | 67 | Rosa D. | – | Good wool, but the sleeves are long on me. I turn them back.
5 | M | 23 | Ewa P. | The neckband holds | A year of pulling it over my head and the neck is as round as it was.
4 | M | 38 | Greta H. | – | Fine enough for under a jacket. Not a jumper for the mountains, and it doesn't say that it is.
5 | XL | 45 | Margit A. | – | Shaped shoulders make all the difference. It looks like a better version of what I always wore.
4 | XS | 58 | Chloé M. | – | The navy is nearly black in the evening. I like it, but look at it in daylight first.
1 | M | 81 | Ulrike S. | Mine met a moth | To be fair, not their fault. But they told me how to freeze it and darn it, and the darn is invisible. One star for the moth.
5 | L | 90 | Bríd N. | – | Knitted to shape, and you can see where. That little line of stitches at the armhole is my favourite part.`,
  turtleneck: `
5 | M | 14 | Selin Y. | – | The collar stays up without choking. Fits under the blazer.
5 | S | 22 | Amélie C. | – | Folds once, exactly as promised, and stays. I had given up on roll-necks.
4 | L | 39 | Jette L. | – | Narrow in the body. I took a size up and it is perfect.
5 | XS | 46 | Mina K. | – | Slate is a true grey-blue. My third winter jumper and the first I would buy again.
3 | M | 57 | Paula E. | – | Warm and soft, but it grew at the cuffs after a few washes. Drying it flat brought most of it back.
5 | XL | 72 | Astrid F. | – | Long enough in the arm and the back. Thank you for that.`,
  cardigan: `
5 | L | 8 | Maud B. | – | Replaced a jacket at my desk. The front band really does lie flat.
4 | XS | 21 | Helena S. | – | Lovely colour, a little warmer than the picture. The spare yarn is a thoughtful touch.
5 | M | 29 | Roisin C. | – | Four plies of proper wool. It has the weight of something that will be around.
5 | S | 37 | Tove A. | – | The second small button behind each button: somebody thought about this.
4 | M | 49 | Katja R. | – | The V is deep, so plan for what is under it. I wear the tank.
2 | L | 64 | Denise O. | Pilled under the arms | After a month the sides look tired where my bag rubs. A comb helps. At this price I hoped for more.
5 | XL | 73 | Ildikó V. | – | My grandmother's was just like it. Now mine is.
5 | M | 88 | Ana P. | – | Moss is the green I had been looking for since school.`,
  "boucle-cardigan": `
5 | M | 17 | Lotte E. | – | So light that I forget it, and I do notice when I have forgotten it at home.
4 | S | 34 | Vera M. | – | Fluffy in a quiet way. It sheds a little on black for the first days.
3 | L | 50 | Nadia T. | – | Pretty, but very loose. I could have gone down a size.
5 | XS | 69 | Maren K. | – | Shell buttons, and the buttonholes were made for them. You notice such things when you have fumbled with others.`,
  "boxy-jumper": `
5 | S | 15 | Kirsten D. | – | It falls straight and ends where my trousers start. That is all I ask of a jumper.
4 | M | 41 | Olga N. | – | Short, as it says. With high trousers it is perfect, with others it isn't.
5 | L | 53 | Brenda M. | – | Shetland wool that doesn't scratch. I did not believe it either.
2 | M | 78 | Judith W. | – | Too wide for me to wear under anything. The wool is lovely, so I passed it on to my sister, who wears it daily.
4 | XS | 94 | Saoirse L. | – | Toffee goes with everything I have, and I counted.`,
};
