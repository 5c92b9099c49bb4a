// Points and the words that have them. Written by eval/write-learned.ts from the tuning set; do not edit.
export const learned = `
106 жить
97 меня_украли
93 account_was
92 kujiua прощайте
91 dont_see
89 читаете
88 nataka_kujiua
86 не_хочу
83 ALLDOWN все_решила решила
81 nje_na
79 inauza waking
78 *eliwa husband_is
77 я_все
76 is_outside see~ вода щитк*
75 on_#
74 identity_was магаза
73 ABUSE simu_imeibiwa
72 card_was minutes_ago
71 have_two lift reli wazi zimepotea
70 *rsery natapeliwa nursery wage* wages хочу_жить
69 *fresh щитку я_больше
68 *nguka buyi* buying cant_see im_on na_mtoto the_cat was_stolen
67 THEYDID VITAL- still_on wame* wont горк* горка
66 drai* inam* nimechoka_na payments puff zinaingia вскр*
65 hois* my_wages no_food phone_on taxi* taxis
64 *sulin DANGER alipata all_our amenifuata casi* casino hit hoist insulin lay lost_and
63 *bakwa *meter _nimebakwa amea* amet* nimebakwa nitume pamp* pampu thermometer tuko_kwa
62 _sijala ameanguka door my_insulin simu_na ya_chanjo кто_то
61 *wekwa *овляю imew* imewekwa sijala tumetolewa wananunua врет обновляю приб* прибор
60 *blets STOPIT _somebody collected do_this eh imefutwa kitu_kwa man_who mtoto_hapumui nje rail* sasa_hivi tablets
60 this_any аккаунт_взломали
59 *olewa CARE- and_my kwa_group nimebakwa_jana nobody_can
58 *smith _hongera _nimechoka _they bank_app down_all drilling imez* locksmith lost_my never_came other_line wanapokea
58 мой_аккаунт открыт ушло
57 OTHERS adult all_# cycl* habari_za inau* jiko nguv* nguvu nimejifungia smells_of zote заблокирована оператором час
56 *cheza~ *nitoa _checkout by_mistake didnt_make door* hajacheza~ haji*~ hajibu~ is_going kuis* kuishi kuishi_tena
56 scri* script simu_ya televisions vanish блок не_останавливается останавливается сним щас
55 *bably *emeza *unywa buye* damu drink having_a maki*~ making~ mbaya_sana out_and oxyg* oxygen pep probably the_car
55 they two_kids waters ya_baba your_lift вскрыли вся кого лежат пишут у_всех часа
54 *еезде *здала *нулся~ amekataa drin* fare hello_the imehackiwa in_# its~ my_card no_big owe the_tablets there_are
54 yangu_imehackiwa база вернулся~ заглох не_я отмените переезде побеспокою показывают раздала реки уеха* хозяев
53 *chezi *fundi *gions *ogeza *patia *tside DONE- VULNERABLE- a_loan address_in alarm_centre aske*~ asked~ asked~_for
53 baby brilliant_another childs disp* from_your hach* hachezi has~_to inajisogeza is_down its_minus lips mafundi
53 mimb* mimba mimba_ya minus ni_saa nimepatia outs* outside regions said* saidia shes typed walifanya wote_kwa
53 заблокируйте оторвался столба сутк* сутки ходя* ходят
52 *apiwa *patch *tsapp *ртами ONGOING _mtu and_im breathing dead_since dispatch dose epip* epipen network_ya nne_leo
52 of_gas started wasnt_me whatsapp он паци* тыщ щито*
51 *ungia *vimba ametoka empt* flight_in her_savings hidi* hiding iliz* ilizima in_here kids_are kios* kiosk kuna_mtu
51 laptop my_photos ni_# nimekunywa nimekunywa_dawa since_# starts take_calls umev* were_on wire банк вскрывает
51 заблокируйте_карту не_хочу~ погас просят чужие
50 *ameza *gieni *iwepo *niani *рство boar* building chooni duniani feri followed gave_the iko_down is_buying itse*
50 itself kitu_haraka landing mmeambia my_rent names names_and nimeambiwa nimemeza nipigieni nisiwepo of_our peng*
50 pengine photos_and question refr* refresh was_hacked день_подскажите ждет и_уехал лекарство продиктовала
50 продиктовала_код
49 #_# *eding~ *ekufa *lfway *ngkok *rlift *urnal MANY- UNKNOWN _nimemeza amechukua ameshameza and~_your~ app_showed
49 at_noon baba bang* bangkok blind doors drain er frid*~ friday~ half* halfway hi_sorry imekufa in_it
49 invoices_zinaenda ive_written jour* journal live mfunge mlango mmenimaliza naomba_mfunge needing~ sai see_a
49 showed_my sign*~ signal~ small_thing stai* stairlift status swallowed the_back the_scooter wont_let знае* кассы код
49 кормить наш уехал уход*
48 *actor *agika *caler *ifest *izima *loded *lysis *pumui *tieni *асили *евода *ленно *ована *ресла _acc _ребенок
48 a_man ameiba amek* and_your arm baby* babys benk* benki big burn* burned card_right ches* chest congratulations
48 desc* descaler dial* dosi* dosing dran* drank exploded food_for hapu* hapumui hapumui_vizuri have_no him
48 imejifungua inaisha loan* loans manifest mita mzit* mzitoe nasi* nasikia nipatieni obey of_us our_shop our~ pang*
48 panga railing reactor setp* setpoint stag* stage to_bother toka uchi wameweka yamemwagika автокресла вызо* двер*
48 друз* лежи* лежит лека* не_я~ неме* немедленно отошли отцу перевода перекрасили плачет плз плюс пряж* пряжка
48 расстегивается у_клиентов
47 #_people *ammed *apsed *ckout *rgies *ribes PAY- _waya _выпила about_to allergies amepoteza anan* at_a betting bike
47 collapsed delivers dialysis faha* fahamu gamb* gamble halt haujaja his imeibiwa kaya kerb mtu_ametumia na_pin
47 nikirefresh nimetapeliwa none now_my open our_customers pati* patient paym* saa_sita scam* starts_in tablets_your
47 the_bus the_door the_thing through_your um unsubscribes whether_its~ wris* wrist you_that zangu_zote zilizopita
47 больше_не больше_так замку и_она лицо могу_простите не_работает открылся пишу* плох* плохо плыв* плывет сейчас_#
47 труд* умно* умному уходят
46 *dical *ezing *imiki~ *ndant *ujaja *utana *вался *осами CLOCK STOPIT- _mama _prod _whole _ничего _он ameu*
46 ameungua anaomba cant dawa_ya email_and foll* following freezing fuse_box fyi haiz*~ haizimiki~ hang* hanging hauj*
46 heater hour hurt im_sorry imejifunga imeshuka in_an is_using just_now kwa_nyumba leo_asubuhi lockout medical mwil*
46 mwili myse* myself na_jiko nahisi nisi* nitaanguka oven* oveni pend* pendant prod put_out roof scammed sent silent
46 swal* text* tom tool* tools tow tunaenda umevimba us_and uso you_let zinatoka бывший виру* вирус входят выск*
46 выскакивает и_каждый машины на_меня нашем не_открываются ним перевыпустили полосами срочно_заблокируйте тран* тянет
45 *abase *apika *dieni *gging *hndwa *ilala *iling *kuzwa *kwama *ooter *shuka *tries *ередь *зовом *лений *ьницы
45 _nmetuma _я address_from anao* anashndwa anat* at_two ate_my bada begg* begging cna countries data* database exis*
45 fed for_photos her_phone inamwonyesha its~_normal kpum* kpumua lost_the mais* maisha mia mid moni* mtt na_leo
45 nikilala nmet* nmetuma normal_that~ nyumba_tangu ohio picha_zangu ring_me scoo* scooter tangu_fundi tidi* tidied
45 to_do turning walking ya_shule yote yourselves yuko аппарат_ивл визовом врачом дверь за_заботу ивл имущ* имущество
45 накоплений не_хочется ни_одного ни_при описывают очер* очередь пога* после_укола разберитесь реше* решен с_моего
45 сейч* стою так_же тут_ни укол* укола щиток это_нормально
44 #_of *agusa *etuma *ivers *ndoka *nduka *етени _simu _wamechukua _вся _жить anae* buyer ceil* ceiling centre
44 drained escr* escrow four_this freez gate_# goin he_knows homa ina kuen* kuendelea label lapt* limepinduka mara_#
44 mins mlan* my_flat needs ngozi_inatoka pretending shop* sijagusa somebody_is tablets_you tele* ving* vingi wameumia
44 ya_benki yangu_na your_widget бюлл* бюллетени внут* внутри голосование заботу минут_а сейчас цифр* я_продиктовала
43 #_badala *aries *kampa *lding *moved *ngine~ *olent *еляют *естно *ондер *опала *отали *стеме *толка STAKES _stuck
43 _простите aanz* aanze akiingia~ ana_mimba anasubiri anatokwa are_on atanitoa barr* barrier beep* beeps boarding
43 coor* coordination deni enco* encoder exam_portal failed_and goin* going group_la hall* i_never ila im_getting
43 island kucha kuji* kumtibu mwin*~ mwingine~ na_sio naib* naibiwa naog* naogopa nikampa now_# oxig* oxigen
43 payments_to pen reas* reason remo* removed renews resident salaries she_is sims smart_lock studio there_hope
43 they_will unlock uses viol* violent waki*~ waking~ wamechukua was_changed в_лифте вашей_накладной вызова выселяют
43 лифт* лифте мне_пишут неиз* неизвестно пин пишут_с посту потолка пропала работали системе суд транспондер улиц*
43 часа_а элек*
42 *anuka *ficha *дулся *ентке *идоре *кетке *никам *руйте *тными about_# admi* admin ako ako_ndani anatapika anis*
42 anisaidie ati bibi block bora cant_do cars changing_the closes_in dawa gesi halt* halted haon* haoni he_cant hes
42 hivyo_hivyo hospital i_cant inanuka kuol* kuolewa left maji mani* min_app mjom* mjomba mochari my_email nimejichoma
42 nimejificha nitasubiri nmespray nyumba_yote password_was shared the_hospital the_lift theyre till_system toni*
42 tonight trul* truly tumb* tumbo umea* umeanguka umec* umechukuliwa wako_ndani wananipeleka was_paid we_dont wengine
42 with_her yangu_sasa yenu_na zao в_два в_долг ваш_мастер ввел* ввели вста* даль* дальше два держат животными картами
42 кори* коридоре кредит одно пациентке плат* раздулся с_детьми склад фуру шипи* шипит этикетке
41 *agawa *chari *choma *clist *dcast *edege *ellor *elves *gests *ldren *puter *rrier *анули *едний *разие *ъезде
41 HEALTH NOBODY _someone _system _меня access~ ako_na amechukua_loan ameingia anakopa anatolewa bother_you brak*
41 broa* broadcast broken children cjui computer counsellor cycle cyclist dege* degedege esca* escape free* gas_smell
41 hakuna_mteja hapa heard_of hiyo_dawa hour_ago i_did i_thought id_yangu ime imenishinda imet* inside is_at kabisa_ni
41 kali kila_mara lime* me_out moch* mteja_anaweza my_bank never_heard nimelipa_bundle nimeshagawa past right_now
41 sensor sita*~ sitawasumbua~ slep* slept suggests swapiwa technician_left texts tumefika vani* warm we_have zime*
41 безобразие в_# в_подъезде вакц* взор* взорвался долг* забл* замечательное кого_нибудь копии купили ни обма*
41 обманули одна опух* опухло от_моего подъезде последний скор* так_не трудно
40 #_no *aging *akopa *dache *dlers *ident *ijibu~ *llary *nitor *nsion *ptied *rgery *vunja *душка *дцати *едняя
40 *отать~ *плату *равке *ьными THEFT _nimeambiwa _theyre amekataa_kunishusha anaona anapiga anavunja and_hes anyo*
40 anyone bara* boss_wangu chec*~ check~ code_to dati* dating dk down down* election emptied exist gas_since haif*
40 headache hello_hello hosp* i_took iko_chini imekwama imeu* is_asking is_being kunishusha lock* locked_in mimi~
40 monitor my_salary nato* ndur* nduru niko_pekee nimemeza_# nyumba out_the pens* pension posi* sall* sallary shop
40 shops since_three stations stop_it surg* surgery the_man the_street to_a toddlers unle* unless unless_i usio
40 wametoa will_not your_dating your_technician zimeisha в_банк выпускает деду* дедушка дедушка_упал дым заправке
40 и_едет касс* мага* мой_адрес на_заправке не_по ноль нормально_что ночи остальными остановите от_вас охра* последняя
40 рабо*~ работать~ с_моей служ*
39 *atoka *bands~ *ently *etoka *ganda *haler *hesia *hikwa *igiwa *jatoa *nding *ngoje *nguki *pumua *rayed *roval
39 *zishi *евели *ества *инике *ксист *летки *ллона *ойную *ывают *ылась _автобус _таксист ameshikwa anaesthesia
39 ananitishia and_theres appa* apparently at_five ate book choo* device eate* eaten filling five_minutes haifunguki
39 halls him_for hive* hives hrs husb*~ husbands~ i_type imenitoa imetolewa inatumia is_# it_wont kifu* kijana_wa
39 kuondoka line_yangu loan_in locks man matatu mous* mouse name* niko no_one nyumbani_na off_at patients pesa_kwa
39 pick*~ point reach~ resi* sasa_kijana says_i sijatoa sio_mimi siwezi_tena~ sprayed the_last the_locks they* took
39 wametumia yameganda you_had zinaenda а_вы балл* баллона банк_открыт весь_склад выключился вылет_через газом двойную
39 его_нет еще_на жить_дальше жить_не закрылась закрылась_в ипот* концентратор люди не_ту неправильно опер* перевели
39 подъ* простите_если сервер смысла сотрудникам таблетки таксист трещ* электричества я_закрылась
38 #_now *aners *avuma *binet *choka *emony *ezima *fugee *hdrew *husha *idges *mbiwa *nging~ *olewi *oples *seums
38 *асной *атном *дцать *овить *онный *покою *рвало *релка *рлась AND- WHERE- _kila _nine _зарплату a_patient alip*
38 ameanguka_na amekunywa amel* and_can approval at_once atok* atoke bang*~ banging~ bint* binti boil*~ boiler~
38 cabinet cere* ceremony cleaners damu_ya digi* digits fake fake* fakes fridges haip*~ haitolewi has_gone he
38 imeswapiwa inatoka_kwa inav* inavuma inha* inhaler insi* into issued kept linakata loves mait* maiti maji_ya mama~
38 mazishi mguu mlio museums na_macho na_manager ndan* ndani needle nimechoka nimetuma_pesa orde*~ order~ peoples plz
38 range refugee selling sita_na three_and to_our vitu_vyangu vyan* vyangu wanaweka withdrew yote_kwa you_sold
38 your_pharmacy za_deni zimezima_na бокс* боксе в_вашей видит вкла* вооб* вообще вся_сеть вырв* гово* груз*~ грузим~
38 гуди* гудит два_часа двадцать долгу долгу_который дымк* дымком за_час замк* запе* заперлась зарплату знает зоне
38 красной кред* нем операционный плит* по_долгу получается при_чем роди* самокатном сеть скан* стою_на стрелка темп*
38 температура трещит тыся* упал* упала через_два чужи* щитка этаж* это_не я_не
37 #_years *afura *atuma *chine~ *ezidi *garet *kumbu *ndoke *oxide *pires *ridor *tokwa *uacha *uieni *uilia *амины
37 *йдите *мляют *орить *падет *собие *ужбой *узьям *ховка ametumia an_error anav* aond* aondoke carb* carbon
37 carbon_monoxide cat_is corridor data~ dear_sirs door_saying expires gari gas goes_at gone good_evening here_on
37 ijib* ijibu imetuacha imezidi imezima inafura inamzuilia jana_na kimekuja kumbukumbu land line_plays mach*~
37 machine~ marg* margaret mbio me_as medi* mliyonikodishia mono* monoxide moyo_unaenda mtoto_amekunywa mtu my_pension
37 mzuieni na_watoto nimeogopa nitahukumiwa not_here oxyg*~ oxygen~ pls pori* porini qeue scho*~ school~ show*
37 siku_mbili sirs smel* snat* snatched sold_me talk* the_batch the_house till* tills todd* truc* unaenda_mbio van
37 wadu* wadudu wish* wishes with_no you_see zilikuja ампу* ампула боли* болит взял* взяли вита* витамины восьми выкл*
37 выма* выманили выпила двад* двух* должна друзьям заявки_на моег* моего мой молоко найдите он_опять остальное
37 оформляют охла* охлаждение последняя_ампула пособие пропадет сбер* сбережения скорая службой страховка съел танк*
37 танке температура_# тонн тряс* тяне* умирает через_#
36 #_with *acker *aomba *arani *ering~ *eumia *ilway *lease~ *nager *oijua *owing *pokei~ *zimwa *анеры *асным *гбаум
36 *дъезд *евела *етчик *жчина *ируют *истке *комый *крыто *кцина *овите *ожная *оняня *писки *пухло *ревод *рийке
36 *спись *тупна *явшее DANGER- REPLY- _hes _passport _у _шлагбаум about_ten address_kwa akan* akasema_ni alinipigia
36 alipiga alle* amen* an_hour and_now answering~ app_and at_seven barabarani crossing dakika_# dating_site drama
36 duka_zote empty flat_we float_yote gate haioni haipo hasnt_come~ have_nothing hazipokei~ hazipokei~_malipo
36 honestly_i ikatae im_at imeh* imenigonga imezimwa in_there inafunga inaondoka is_not isnt_answering~ it_again
36 it_off kamp* kujifungua leaves_in long* longer lowe* lower manager mlikata mtu_alinipigia much_i mume_wangu
36 na_maisha ndeg* ndege ni_nurse ningejaza nisiyoijua nurse_wa off our_clinic paye* plays plays_music railway reca*
36 recall rele*~ rudisha seven_and shows_him signal standing_in stream stream_key street system_iko the_codes the_feed
36 the_kettle they_are think_i tracker tracks tusa* tusaidieni vanished_after zimehamia zone* zones аварийке вакцина
36 вас_я велел видя* видят вкладе второй_месяц выключается выше* вышел вышел_из говорить двес* двести доз домен
36 закрыто запах и_пишет корпус красным лифт меня_сейчас моих мой~ молчит мужч* мужчина нашему не_вижу не_поднимается
36 недоступна незнакомый ок_хорошего операцию отел* отец перевела перевод печь пишет_что под поднимается подъезд
36 пульта ради* радионяня разг* разговаривает распухло растаявшее ребе* родд* роспись сада свет* светится сканеры
36 списывают_деньги стоит_на счетчик тревожная тревожная_кнопка у_нас убье* убьет удалить химч* химчистке хозя* час_в
36 через_ваше четырнадцати что_убьет шлаг* шлагбаум шлагбаум_не эфир
35 *afini *ering *ikosa *isher *loads *metoa *ngers *ngiwa *night *spray *wisha *лефон *лчите *мится *ншеты *стили
35 *тском STRANGER _dont _every _mzee _nimetuma _звонил _из account_right adul* amez* are_all at_four atoe auct* batc*
35 batch bein* being buck* buckle by_your changu chart controller coug* coughing damu_nyingi does_nothing due_today
35 elev* eleven exti* extinguisher fathers foam fole* foleni funn* funny haja* hold* iko_kwa is_still it_left keep*
35 keeps kliniki_yenu kuku* kukutana kumw* kupumua kura kwa_watu labe* logo* logout mars* marsh mdom* mdomo migr*
35 migration mime* mimea mzui* na_mpesa na_si nimeangalia nimekwisha nimevimba nmetuma_# omba paid paid~ parafini
35 payee phone_with pickup pill* pills point_of refund_yangu release~ si_mimi sina_shida standing_at suits t
35 the_insulin the_pills the_point the_voucher tonight_and two_hours ulim* ulimi upse* upset usiku_na wanaanguka ward
35 without_the~ ya_nne ya_oxygen yanatoka your_site zuie* zuieni без_него ваши_звонят вещи види*~ видит~ все_заказы
35 двадцати детском деть* детьми дозу дочк*~ дочке~ забо* займ* займа заливает заши* и_уже изби* избирательном карт
35 кисл* кислородный кран* крана лагере не_видит~ не_видят недо* никого отклчите пациента переписку планшеты
35 последний_день пропал разлогинились разом рвот* рвота рейс_через рядо* рядом сегодня_последний такого телефон
35 теперь_в угна* угнали устала фотки хлещ* хлещет цент* читает что_на чужа* чужая экра*
34 #_and #_degrees #_минут *agram *astic *atika *dable *funga *grees *ingii *inted *ttons *tuuma *unted *алена *арило
34 *бенка *дкину *евого *зяйка *иптом *кторы *одажа *слуги ARRIVE- _brilliant _mume a_safe account_got account_yangu
34 amelala amem* ametuma_pesa anaj* because_your buttons buyers can_see counted degr* degrees depl* deploy died_in
34 for_you haiingii hii_maisha imekufa_na instagram is_moving isnt iwek* iwekwe kama_line kinatuuma kuchukua leo_na
34 msee my_last my_password na_hii nadh* nadhani next_door night_and nimetumiwa nina_mimba nisaidieni not_come~
34 open~_any pa people_on picked~ poll* polling pres* reac*~ remote says sends sijatuma since_your starts_at stop
34 stuck_in swap* the_cash the_game the_meter this_afternoon this~_is toil* toilet trac* travelling tricked unre*
34 unreadable us_has using_my vitu wall_and wana* was_sent was_told watu_wote where_the yangu_imeswapiwa yangu_kukopa
34 yangu_usiku а_кнопка апте* базе бирж* биржевого бывш* в_базе вас_в вижу~ восстановления вось* выписки госу*
34 госуслуги девя* звонят_по зп коллекторы крыше лежа* на_крыше наве* нажи* нажимается не_включается не_отвечает незн*
34 обва* обварило он_мне открыт_мой пятна распродажа ребенка родителей скриптом соседкину сын_не тысяч у_подъезда
34 удалена умол* умоляю упал*~ упала~ хозяйка цифру час~ чита* что~
33 *azidi *chair~ *check *efura *eones *geuka *ibana *iwezi *lizwa *lking *meone *ndani *njika *ntity *okini *sitor
33 *tient *аслет *бенок *гнозы *енция *пшене *ртире *сидия *сулин~ *терял *упила~ CANNOT _dereva _duka _lovely _meter
33 _natoa _thats _алло _мне a_text acce*~ again_now akam* akampa amefunga amepigiwa anatoa anauza answer~ arrived_warm
33 atm back* blok* blokini booked~ brake choo file haip* haiwezi hataki heading hiss* iden* if_this~ in_labour
33 inamalizwa inashuka invalid is_locked jana_usiku kifua kinanibana kitandani kufuli kuna_dawa kunikata lobb* lobby
33 main mino* minor mkono mnanipenda monitor_is my_address narudi natoa ni_kawaida nikampa_pin nikicheck nimeze
33 nipeleke_wapi numbers or_we passenger plane question_about read_him saa~ safe_account scan* sent_a shows
33 since_lunch sion* sioni someone someone_took someones sorry_to syst* system ten~ text_that the_baby the_vet
33 twenty_minutes two_men unsu* unti*~ until~ verification visitor whee*~ wheelchair~ yamegeuka yng yote_iko
33 zimebadilishwa алло брас* браслет в_квартире вас_не взай* взаймы видн* видно восс* встало высе* готовить грозы
33 деме* деменция диаг* диагнозы доступ доступ_к журнал заказы именем инсу* инсу*~ инсулин~ коло* кран мину* минус
33 минут мне_уже на_улице неку* некуда ни_у~ обор* оборвался обсл* он_ждет он_уже отеле перезвоните подает подм*
33 подменили помп* помпа поступила~ потерял разослали ресе* ресепшене саха* сахар сбил сорвало субсидия течет топя*
33 топят у~_кого улице учительницы чата* чатам школьный
32 *aenda *anger *etewa *hamia *hukua *ikata *iliff *llous *mbers *mejaa *mzito *ndano *nibus *rough *rport *swers
32 *tform *umber *usion *valid *верке *вляет *ерное *омали *пании *рацию *слали *шного GOODS- SEND _nimefungiwa
32 _холодильник a_bother a_new a_stranger airp* airport akib*~ akibadilisha~ and_it and_one answers atat* atatuma
32 atatuma_picha bail* bailiff base* basement brother_has cann* cannot cant_stop cent* closes confused crying_the
32 doin* doing eith* either ended exam failed fain* faint faulty feels gave habari_ya has~ hayajajibiwa~ her_for
32 him_the identity ile~ imeungua inva* is_now is_standing it_yesterday its_been kidogo_tu kisi* kisima kuwapa
32 kwa_namba labo* labour late~ leo_mama marv* marvellous me_but mgon* mini* minibus mjam* mjamzito mosh* moshi
32 mpesa_yangu my_identity needs_a niac* niache nikiwaangalia nimefungiwa nimeletewa nmeb* nmebadilisha off_the
32 operation our_website phar* platform please_block please_take plum* plumber shak* shar* sija* sijabadilisha~ sile*
32 sind* sindano so_my stop_crying stranger stuck_on swali talk_to the_contract the_number thei* their thro* through
32 tria* trial unat* unatoka wamejaa wenu_aondoke wet yeyo* yeyote you_close your_alarm zangu_kwa za~ zing* zingine
32 адресу анну* боль*~ больше~ брал* брала ванной ваших взломали вне водителем двиг* двигается двигается_сам
32 зашифровали зоны и_в и_все квартире клинике колоть кому коту кто лицо_и можем мони* на_улицу наверное не_можем
32 невр* неврологу ни_один ничего_страшного обош* обошлось оно опухло_лицо откл* подскажите_пожалуйста правая
32 предоплату проверке пьян* пьяный ребенок сказала сканируется служба спасибо_за стоя* страшного съехать то_сейчас
32 улицу хакеры час_назад этой я_на
31 #_na *ances *chine *icine *imeza *lator *nload *onjwa *pigie *potee *sfers *sions *store *tairs *undua *ywaji
31 *ается *ддоме *ечает *зинов *инеты *омата *омств *ошлют *плачу *унтов AMOUNT DISTRESS IN- SYSTEM- TODAY~ _driver
31 _fire _maji _pls _wrong _пахнет a_call a_smell acc after_another agen* ambulances amew* ameweka and_she answ*~ any
31 are_at atarudishwa but_a carries charter checkout closes_at dont_really download downstairs escalator feni
31 fire_panel fitt* flig* flight fuse ghaf* ghafla glow* glowing haijibu~ hais* harufu harufu_ya hima if_its~ imeb*
31 imes* is_inside is_lying it_isnt jua kamb* kid~ kima* kimakosa kinywaji kukopa kuom* kwa_shida limerudi loop* loops
31 lyin* lying machine mkon* mlileta_jana mnip* mnipigie msaada_wa mwenzangu mzee ni_nyinyi nifanye_nini nilimeza nina
31 njia* njiani no_other nota* nyingi one_after one_of our passengers patient_record pending position pressed
31 processing queue_is restore says_he scanners sham* site* sites smell_gas stra* switch_off take* taken talking_to
31 the_ambulance the_hall tick*~ ticket~ told_the train transfers tu_ila tulikutana tumegundua tump* tumpe twel*
31 twelve wamekufa wanalipa wont_switch ya_jioni yamekataa yote_na you_booked your_migration zimeni zipo* zipotee
31 а_ваш автомата аккаунтов банк~_а в_банк~ в_роддоме ваше* вашей веле* види* возврат_за деньги_где доно* донорской
31 живу замены заплачу знакомств кабинеты каждый_раз капе* капельницы кем кем_то крови личные магазин_стоит магазинов
31 на_трассе наверное_не нашего не_то него отвечает оформили паспортами пищи* пищит платеж подают разошлют роддоме
31 с_кем свет~ смес* телефон_выключен ук утра фуры хрип* хрипит через_час
30 *cipes *emeka *galie *hanga *ipuka *itusi *mpuni *nging *nners *pital *ranga *rnoon *table *tters *uring *водит
30 *инами *ляюсь *налов *оните *ослый *отеку *рмоза *сульт *учает~ *холог *ъекта BROKEN- NOW~ _asanteni _funny _sitaki
30 _нас _ребенку a_school access account_in afternoon ago akas* akasema akii*~ alikosa anatetemeka anatoa_pesa and_its
30 are are_down asked_for because_the bottle bus_yenu but~ card_on data_yangu does*~ doesnt~ duka_zima exam_room fell
30 from_you funny_thing haja hospital_has hotel iliyobaki imag* imaging imelipuka inaungua inside_app is_in kampuni
30 kill last_night letters licence_invalid loan_kwa locker mat mbal* mbali mchanga mdomo_na mia_mbili minu* mliy*
30 mnitoe moth*~ mothers mother~ mtuangalie my_plan my~_mother~ na_hataki nawaomba need*~ ni_wa nimeshalipa nimetuma
30 of_all opens open~ order_is please_please pour* pouring printed pumz* pumzi recipes refund_wiki ripo* ripoti sijui
30 smells some* son_is suppose_but~ taken_all talking tangu_saa the_label the_wall this_moment tuliyolipia tumefukuzwa
30 unlock_not vet wakinitusi wall wamefunga wamekuja wametumwa wanahamisha wanapigia want_a авиакомпании базе_не
30 вакцинами взро* взрослый встала груд* дверца дете* долг доше*~ дошел~ другим друзей дыши* дышит за_рулем звонил
30 инсульт ипотеку искр* искрит какому_то конц* крыш* летит мень* меньше минут_# моего_счета мои_деньги моим* моими
30 надо_сегодня нас_не начинается не_дошел~ объекта оперируют опят* опять опять_пришел откл*~ отключается~ охраны
30 пахнет_газом печк* печка платить_за покупает полис_в получает~ поте* почта проп* психолог пульт руле* рулем с_моими
30 сигналов симку слеп* слепые сорок_минут справляюсь стоит_под там тещи торм* тормоза трас* трассе ушел фирм* фирмы
30 хочу~ числится этик* я_пишу якобы_от
29 *abara *asuke *aumwa *chana *citor~ *ckups *estly *etion *itoza *kataa *lango *ncels *nsary *ntrol *okodi *ostat
29 *rbell *rkana *scode *ssure *stroy *ulder *verse~ *zimia *евной *етний *жачие *жется *иента *ионар *исали *ктрик
29 *пуске *рвали *реста *стеле *тряла GONE UNIT- URGENT _battery _hongereni _wages _кто after_i alone ameleta
29 amesafiri ana anakuja ananishika backups barabara battery_ya brek* breki calls cancels car_i completion control
29 cut~ date deposit destroy dispensary doing_it doorbell down_since else* elses fail feed floor fridge froze
29 hard_shoulder hatuoni have_had havi* having hawe* hawezi haya*~ hazi*~ honestly huja i_wont imekatika imekwama_kwa
29 imel* in_to is_stuck it_this jama* jamm* jammed jina_langu kand* kando kumwambia kuomba kwa_jina limeondolewa
29 man_from mashine_ya max mila* milango mkono_na mlinitoza mshahara_wangu my_account my_heart na_nyinyi namba_si
29 network_i niliyofunga niliyokodi nimetuma_# nimeumia none_of not_found of_one parcel_is passcode pesa_ya plas*
29 plastic play* pressure refund_ya restraining reve*~ reverse~ saa_nane said*~ saidia~ salary shel* shosh shoulder
29 shoulder_of smell so_he soli*~ solicitor~ somebody_elses still_in stuc* stuck tangu_alhamisi tbh the_hard
29 theres_been thermostat tue turkana upasuke uploads wamezimia wanachezea wanangoja wanaumwa wasichana wate* water_is
29 waza* wazazi week_old weekend_we weve_been whol* whole ya_operation yanaingia zimekata zimetoka адрес_взял
29 адрес_через ваша вашего веща* вещами вопрос_по вырвали вялы* вялый давление двухлетний детей дневной дымо* дымок
29 за_операцию застряла звонят знаем из_смс каже* кажется клие* кнопка кухн* лежачие лети* моду* модуль мужик нас
29 ножо* ножом открываются отпуске офор* оформили_кредит по_вашей поса* потрескивает пуль* синенький скорой скорую
29 стац* стационар стоит стой* стойки тяже* фур холо* хостеле целом чере* через четыреста щитовой электрик
28 *arura *avuja *eanza *elewi~ *fanye *fanyi *hable *itive *kilia *shine *yroll *аются *битый *бушке *водят *ворит
28 *вятом *дение *дпись *ебуют *истав *ллегу *лонку *менты~ *нкурс *овато *одажу *оката *рийка *рован *слили~ *тракт
28 *уночи *ючена TODAY UNIT _code _dada _our able akaniomba anajifungua anajifungua_kwa analia anangoja anasema_ni
28 anatumia and_gone and~ at_# atar* bank bank_says bask* basket been_off brok* cake~ can_open dawa_mliyonipa dhar*
28 dharura dona* donation driv*~ driver~ dropped flight_ni gate_ya goods haifanyi haipokelewi~ hall has_just heart her
28 hes_from hili hiv~ hote* hund* imeanguka kila_saa kupanda left_in mafuta mambo_ya mashine medication messaging
28 mete* meter mgonjwa mmeshikilia mpak*~ mpaka~ mtu_anatumia mtua* my_name na_masaa nann* nanny ndani_na new_sim
28 ngoz* ngozi nilisikia nimefukuzwa ningoje nipi* normal nyumba_yangu on_a ones open_a payr* payroll perishable
28 pesa_yangu positive room_is scan~ see single_patient sixt* tangu tank* tanker the_first to_read tran* tungoje
28 twice_the wa_taxi whil* while ya_gari ya_hosi yanavuja you_delivered your_app your~ zimezima аварийка аварийка_не
28 аптек бабушке белы* белый беспокойство_может в_чужой включена газо* говорит голова двадцать_минут двери девятом
28 деньги_не если_что~ заблокируйте_все зря_пишу клин* коллегу колонку конк* конкурс контракт ломи* ломится любой
28 может_я мы не_могу нико* одного опис* открыть пишу_но плита подпись полуночи пост*~ поставили пристав продажу
28 прямо_сейчас разбитый решить ровн* ровно самоката скины сменили сменился сорок ссылке ставили стране табл* тенд*
28 тендер толп* толпа треб* требуют тяжеловато угро* чужой_стране этажа я_зря
27 #_min *aanza *ajibu~ *awals *delea *eenda *fused *ifers *lisha~ *mpany *olate *posit *rying *uwezi *верно *вести
27 *дитом *днику *енным *звала *иаком *ильно *нцерт *ожают *олола *онную *пость *ставы *сутся *удным CARE DECLINED
27 GONE- LOCKED USE- VITAL _honestly _nobody _извините _лекарство abov* above account_it after_your ambu* ametuma
27 anaendelea anaj*~ anajibu~ and_i and_there animals an~ are_two at_our~ ataj* atajua backup bar billed_for block_my
27 blood bother boys brid* bridge call_back cant_reach~ capp* capped card_blocked carg* cargo carrying chocolate
27 company courier_left cow debt devi* drivers eigh* eight endi* ending fail* five_weeks flats floa* float for_an
27 found_out gara* garage got~ hait* hamj*~ hatuwezi heif* heifers hivi holding i_dont ifik* ifike know_what kuandika
27 kumt* kuwasumbua kwa_agent kwa_kazi lipa~ meet mimi_ni min mont*~ month~ most my_flight my_mothers na_anaendelea
27 name natoka natoka_damu never nifa* nifanye nija* nijaribu niliomba nine* ninety noon phone_has rangi_tofauti rene*
27 rings run_the said_hes scan shule since_about sita* sitaki sixth slot sold someone_has splitting stopped_in take_it
27 todays toll trem* trembling truck two_of unal* unalipwa unit* units wamelala was_due water water_since wobbling
27 wobbly wondering ya_nyumba yuko_ndani амми* аммиаком арту* артуру бога в_вашу в_чужом весь_магазин взял вкол*
27 вколола вместе вместе_с вышли глазах глупость го говорили грудным двенадцать доку*~ документы~ дочке дыша* дышать
27 забыла занять концерт кончилась который_не кредитом машина меня наверно назвала не_было не_может не_просыпается
27 него_не одобренным охрана ошибку_и перевести подать подачи поздравление посадка посадка_заканчивается после_вашей
27 пособие_должно приставы просыпается ради рекв* ремонт ручку с_грудным свои* своих сегодня_в сегодня_платить скро*
27 скройте смесь сотруднику списали_# стол* субс* то торг* торги тошн* тошнит трогательно трясутся туда угрожают
27 уехали уже~ холодильной цифры чайник чужом_городе электронную якоб* якобы
26 #_has #_пропали *agers *agoma *anged *arted *bator *endly *fuata *ikani *ility *itali *mower *ndred *ogist *ogout
26 *orway *otgun *rator *rding *ulent *umbua~ *xting *zangu *ворят *годня *игада *ичных *лнено *лотку *лючен *мофон
26 *ночки *осную *рамме *тенка *фаркт *явили CARD- TAKE- VULNERABLE~ _baby _kuku _kuna _nyoka _pump _tuko _мама _мы
26 _собака _сын a_two a_way alinizidishia am anajua ananipiga any_longer balance_is baridi buil* bus button_is cabi*
26 cardiologist chair changed charged_# choirs comes_back coming_through concentrator dk_# dont dram* ex_has exists
26 faci* facility fraud_team fraudulent friendly gave_me gift* gifts got_a grey* greyed greyed_out gues* hacked haij*~
26 haijafika~ haiji haja*~ hamn*~ hamnijibu~ has he_is he_says he_was hosp hospitali hundred i_didnt imeanguka_kwa
26 imme* immediately in_theatre inag* inagoma inazidi incu* incubator is_full is_greyed isla* it_went joto kesho_na
26 kunicharge kunitisha kusk* kuskip kwa_taxi last* lasts lawn* lawnmower leas* least left_the loca* location mafu*
26 masa* masaa mbali_na men mgen* mgeni moja_baada moto* motorway mpesa_na mtoto_atafukuzwa my_son na_jina na_sitaki
26 namb* namba nane_na nimepigiwa nimepigiwa_na nimeshaanza nyok* nyoka nyum* offi* ok_so oper* out player pond robb*
26 robbed room saa server~ shamba she_isnt shotgun showing shule_na siij* siijui sita sms_zinaingia son stim* stima
26 strangers taki* taking teen* teenagers term* texting the_patient the_scanners the_wedding through_it tray* trays
26 type* unaa* unaanza vifa* vifaranga wako_kwa was_from was_moved winding withdrawals ya_duka yote_ya you_sent
26 your_fraud zimejilogout zinaingia_moja ~6 а_у аптеке банк_закрывается бано* баночки бригада вашего_мастера ваши*
26 визо* все_на второй~ вызовы выключен вырвало говорят гостей двен* девять долж* домо* домофон жара запр* заправке_в
26 знает_что~ имен* инфа* инфаркт исполнено исполнено_у каме* карту_которую касса кафе ключи кухня лежит_на
26 минус_тридцать на_операцию наличных насос не_брала не_знает него_пусто нече* обрывается объявили отте* оттенка
26 очен* очень плитка поля после_ваших провод программе раст* росп* связь сегодня сило* силосную скри* смс сорв* соро*
26 списали спус* спустился стоял суто* суток счит*~ считываются~ уважаемая_служба уста* ухода ушла хочу_вернуть центре
26 что_делать чужом школы щико* щиколотку экрана яму
25 *donge *eatre *ebody *ected *ganya *idiwa *ileta *imama *ingii~ *ipati~ *ipiga *isomi *kuota *loyee *mtibu *ngine
25 *nutes *rawal *riers *rkers *rture *semwa *stall *zungu *гасли *ентов *изный *ители *иторы *каунт *козом *коить
25 *молет *овили *оняет *орает *ормил *осает *платы~ *рзины *скает *хуете *щайте *ютеру *ясусь ACCOUNT- LEFT _there
25 _помогите abbo* abbott agents akarudi alienda always_been ameb* amebadilisha ames* ametumia_id amezidiwa ananiambia
25 ananifuata and_took any_more app_says app_yenu atafukuzwa auction bird* birds bloo* board brakes bret* brethe
25 by_itself couriers depa* departure did_not dock* docks dont_get~ drop* due_at eate*~ eaten~ empl* employee exac*
25 fans fill finger four_hundred get~_paid~ got_# guess guy haijaonekana~ haijaonekana~_kwa haipatikani haipati~
25 half_the hazikuota here i_guess ilisemwa iliyopita imeshatumika inapungua into_the is_running is_unacceptable kizu*
25 kizunguzungu kuah* kuahidi kuinstall kumpokea kuvu* mbit medicine minutes mlil* mlileta mliniletea mmeleta
25 money_did mpaka_nje mpes* mpesa mums my_hand my_neighbours na_maji na_siwezi na_usiku naiona niliyowarudishia nobo*
25 nobody not_arrive~ nyer* nyeri on_me open_the opened oven parked pave* pavement proply put_my refil saa_hii
25 saa_tatu says_declined says_dont sijakasirika snac* snack somebody stan* stima_ya stop_and sun swit*~ switch~
25 the_account the_money the_red thea* theatre transfusion trip trucks umevunjika unae* unaenda upan* upande upas*
25 vidonge waits wangu was~ wateja_wamejaa watoto_wamelala we_cannot wiki_tu withdrawal wome* women workers
25 ya_hospital ya~ zang* zangu zimeenda аккаунт аренду безопасный безопасный_счет беспокоить беспокоить_но бросает
25 виза встал выво* выго* выгоняет выле* выпи* давн* давно дала данн* данные двери_и двой* диализный жены за_другой
25 заблокировал_двери заканчивается зарп*~ зарплаты~ заче*~ зачем~ ипотечная какой_то касс кассу кноп* компьютеру
25 корзины корову куда_писать курсор линии мне_на мой_банк мониторы на_безопасный найд* нарк* наркозом народ не_идет
25 не_мой~ нечем ни_одна но_у обновили обры* обслуживаете одна_за ой опер*~ откр* отправила оформил пала передо
25 погасли пода* поздно потому потому_что прис* просыпаться прямо работ с_карты самолет сгорает сел сняли соседи
25 сотрудники специалисту столе страхуете счете~ тече* то_оформил трудом трясусь утра* утрам хиру* хирург центр этаже
24 #_hours #_и #_млн *aches *acist *afika~ *aisha *betic *dress *eathe *funge *ients *imary *iomba *ishwa *itali~
24 *jawai *mtana *ngera *nguni *olipa *oneer *opped *ouble~ *posit~ *raphy *rived~ *rmacy *shiki *umbua *unces *zirai
24 *авили *астке *бится *ельку *ержку *зацию *ивает *ивела *иняет~ *лоход *менял *ованы *отеки *риком *рылся *седке
24 *сфера *тивна *ухсот *ьтета NOW TAKE _dear _locked _кажется _мошенники _няня _пенсию a_list addr* address afte*~
24 after~ agent_wa amemeza amezirai anaz* anazidi and_he and_the arrived~ at_ten atan* auctioneer betr* betri
24 bila_deposit~ bounces breathe brie* brief by cannot_log~ car changing could_somebody coz cut_off dawa_za deal depo*
24 depo*~ deposit~ diab* diabetic does* doesnt doesnt_have~ doub* double each_others elec* every_single get~ go_to
24 haishiki has_been has_taken hata_moja hauj*~ haujaingia~ hazijaingia~ head* headaches hear* heater~ hisses hizo
24 hongera hosp*~ hospitali~ huu_na iend* iende ikai* ikaisha iko_njiani im imeuma inatoka jina_na jkia kamba
24 keep_coming kufungua~ kulegea kunguni kuongezwa kwa_gate let_me list_of mali* malipo mash* miezi_# migu* miguu
24 mmeniletea monitors mshahara_haujaingia~ mtoto_ana mwenye my_savings nawaandikia naye ni_jumamosi niji* nililolipa
24 nilimtana niliyoagiza nimefungiwa_ndani nimelazwa nipeni nisipande nisipotuma njaa nn not_in~ nyek* nyekundu oddl*
24 oddly orders overdrawn paper para* peop* pharmacist pharmacy pickers porn* pornography portal posting prim* primary
24 puff* puffy refi* room_saa rule* rules safe says_licence says_no scholarship see_the self shambani shows_a sijawai
24 sister_yangu sitting_in siwe* siwezi smar* standing still_has the_insurance the_landlord the_letters the_self
24 the_transfer thing tight tite toda* took_a trou*~ trouble~ tufu* tufunge umefura umeingia unac* unacceptable vent*
24 vizuri_tu wangu_kwa wapi~ watoto_wako we_all wobb* ya_booking ya_mtaa yangu_yote yard zima zimeanza zimekufa
24 zote_za алле* аннулировались аппа* аппарат аптеке_в библ* библиотеки брон* быть в_аптеке ванн* верну во_дворе воды
24 входе~ вывожу выставляет выхо*~ выходят~ двое двухсот диван дню долг_не заказы~ заст* застряла_в зачи*~ зачислили~
24 каждую_минуту карты клиентов книг* книги ковр* ковриком кому_то кошельку маши* мерт* минуту млн могу моне* монеты
24 на_входе~ не_зачислили~ не_соединяет~ неак* неактивна няня обид* обидел остановить отдала пасп* пенсию переписки
24 платье подд* поддержку поликлинике поменял пона* понадобится попрощаться посл* почте привела провалилась разводит
24 реструктуризацию сижу сколько_можно соед*~ соединяет~ соседке спора сто стоят теплоход то_он трансфера упакованы
24 учас* участке факу* факультета холодильник хуже чат
23 #_my *asses *ation~ *bours *citor *ejaza *elala *erate *etext *hezea *ingia~ *ishia *liuza *meita *ngoni *nyeni
23 *nyeze *rline *sikii *sport *tacts *tarys *thers *twork~ *азала *алете *амбул *атить~ *дионе *змеру *ибнет *изиты
23 *ковка *манды *овеку *плице *просы *равит *рплат *рская *сыпал *тащил *ходят~ *чется *щадке *ывает BROKEN~ IDEA-
23 _bus _exam _landlord _mgeni _mgonjwa _sim _со _телефон a_hotel account_and agent airl* airline akaj* akajua
23 akaniambia ameacha amemnyanganya ametext amevimba anahitaji_damu anaingia and_they apps bloc* book*~ both by_noon
23 completed congratulating contacts dada_yangu daki* dakika day_of deed degrees_since fany* fanyeni grou* group
23 haina_network~ haio* hajarudi hajatokea harm hash hasn* hasnt haus* hausikii hot ikat* im_the imechelewa imesimama
23 inao* is_on isnt_on jamani kime* kimefungwa kit kitu_kidogo kituo_kimefungwa kuvuta lang* langu leat* leather
23 line_ya mail_is make mama market mbu meal meal_kit men_broke msitu mtaa mtoto_kwa mtu_amebadilisha mwanangu
23 na_clinic na_daktari na_kituo netw*~ network~ ni_customer ni_wiki nibonyeze nikabonyeza niku* nikuambie niliuza
23 nimeita nimemuuliza nine_and no_wrong~ notarys nothing_and nothing_since~ nyeupe office operate ordering people_in
23 pilo* pilot police presha probox reac* reader reje* repa* rese*~ reservation~ room* rooms sana_pesa sell shaking
23 shaky shell site sold_us solicitor sos station stop~ suka* sukari swel* swelling talked tangu_asubuhi the_hosting
23 the_leaflet the_payment to_you token_za tower transport two_rooms usiku_kwa vanished vido* viji* vijiko wako
23 wananitafuta washamtumia watu_mia waya went with* yake yangu_yuko you_please your_bank za_jana zina* zinafungwa
23 аннулирован билет_аннулирован билета~ бортом вопросы всех вы_не выки* выта* вытащил вялый_и госпитализация давл*
23 денег диспетчерская долго дошл*~ дошли~ едет закрывается зарп* зарплат идут к_моему каждый команды круж*
23 меня_оформили минус_двадцать моем* моему на_вопросы на_упаковке наза* назад начало не_принимает ночь одоб*
23 оплатить~ отключилось отправит паци*~ пачк* пачку платят площ* площадке поги* погибнет подсыпал позн* познакомились
23 получил_доступ прием принимает прислали пришел провел просыпается_толком прох* размеру реквизиты с_вещами сего*
23 симк* сканеры_пишут сорок_тысяч стад* стадионе стам* стамбул теплице толком трубку туал* туалете тысячи у уже_все
23 упаковке управление хочется человеку экран это_за
22 #_every #_тысяч *ahara *ambia *arudi *cking~ *ector *emtoa *ggage *ghter~ *gonga *icine~ *iweka *liged *lisho
22 *llway *mains *mpala *oiler *olley *paper *sance *tline *umjui~ *yonya~ *авцов *ается~ *асиво *асный *асота *ающая
22 *дилку *дусов *ергию *ертая *етает *етили *имает *иналы *ирует~ *иской *ктует *ловко *лохла *олнил *ологу *парат
22 *рства~ *тится *упает *устил *цепту CLOCK- UNKNOWN- _gari _im _nilituma _nimetumia _бывший _заблокируйте _знаете
22 _перевод _пришел _срочно a_nuisance a_taxi aliahidi ameanza amefura amekula ametoa ametoa_pesa ananipeleka
22 asanteni_kwa at_least ball* ballot be_a beginning boards brandt broi* broiler card_yangu chanjo charged_twice
22 cheche choc* confirmation_letter crashing cross cust* daug*~ daughter~ died dont_wish~ due_in faithfully fan fitted
22 fitter for_everything fund funguo garini goes grateful_for h haii* haij* haijakuja~ hakuna_mtu hallway has_no hasw*
22 haswa hatumjui~ haziingii~ heard hears hissing holder hotl* hotline hung_up huyo_mtu i_am i_cannot i_look imebaki
22 imeblock imee* imeenda imek* inai* inaj* inatoa inatoa_cheche inform inje* injection insu* is_closed jamaa karo
22 kato* katoa kids kimevunjika kitambulisho kitambulisho_changu kuny*~ kunyonya~ kurudisha kwa_account leaves let_me~
22 lovely_weather madeni marks mbili_za medi*~ medicine~ mkop* mkopo mliyotuuzia mtu_ametoa na_shule na_wengine
22 nataka_kurudisha na~ need_it neighbours neve* newspaper nimeshameza nimetumia nine nitu* njan* njano not_the~
22 notary now_there nuis* nuisance obli* obliged ongea payout_account payout_runs phone_and picking~ pili pin_yangu
22 posted publ* public rema* remains reve* roll runs_at she_has shul* si_yangu~ sign* sim smart someone_changed
22 someone_is stil* still stole suit* system_haifunguki take*~ taken~ tang* temperature ten_and tend* tender terms
22 the_email the_payout then_another the~_world thic* thick think_ive this_month to_bring to_whom tong* tongue towe*
22 trol* trolley trolley_wanaenda tuko type ventilation voices voti* voting wakala wamemtoa wanaacha wanaacha_trolley
22 wanaenda wananifukuza wato* watoto watoto_wa wedd* wiki_hii wish~ wish~_to world_i yata* yataniua адреса аллергию
22 бере*~ брос* весь врач вылетает где_мой говорит_брони град* градусов двенадцати делала диктует диктует_кому
22 добрый_вечер ее ждат* ждать же заглохла закрывает заметили знаете знаете_я идти им клоп* клопы контракт_на которого
22 красиво красота лекарства~ машина_заглохла мне на_сайт нас_распродажа не_берет~ нело* неловко ничего_не~
22 новый_адрес оплата орех* орехи оста* отель отметила отправляет отту* оттуда очередь_на перевыпустил перепиской
22 перечислили~ пицц* пицце показывает полд* полу почты приложение_вылетает пров* продавцов проходной прям* пулк*
22 пулково разблокирован разных реаг*~ реагирует~ релиза рецепту рожающая рублю рук само* сине* сиро* сироп следилку
22 снял* сняли_# сотр* стали стол съех* такие такие_же теперь_не терминалы у_ребенка уже_# час_ночи четвертая чужо*
22 шант* шантажируют
21 *aiona *akosa *allow~ *arifu *coder *ctory *elock *ening~ *erehe *icles *kings *lined *lipia *lowed *ments *opita
21 *pumua~ *rdays *rushi *stion *tatua *trics *tying *ubiri *ungua *адной *бетик *даете *двале *дится~ *дники *ийное
21 *льное *мокат *мское *тряли IDENTITY- MINE- _charged _mashine _naskia _nililipa _poleni _seller _so _застряла
21 _магазин account_is alfa* alfajiri amec* amelock ameshaanza anap* anap*~ anapumua~ and_no articles baba_wa blac*
21 bookings bundle_ya busy card_in coin comi* coming contacts_zangu dawa~ decl* declined electrics emai*~ emptying
21 emptying_my face* facebook fact* factory feed_you flight_ya fomu going_down haikubali hala* halafu hamjanitumia~
21 hawajaiona hazi* host* how_to i_press ilitoka imeanza imec* imelala inaniambia inanyesha its_# its_snowing kambo
21 kambo_anakuja kampala kdg kifurushi know_who~ kusumbua kutapeli kututaarifu kwa_kuwasumbua lina* load mbil* mbili
21 middle_of mlip* mlipandisha mnan* msipotatua mtot* mtoto mume mvua_inanyesha my_receipts my_sister na_homa na_moja
21 na_mtu na_risiti naha* nahamia near_the ni_ndefu nikitumia~ nimekwama nina_loan norm* on_paper open*~ opening~
21 payo* payout poleni_kwa prescription reached_the really_know reset risi* risiti room_yangu rudi* school_fees sell*
21 send* sens* sent* senti sher* sherehe showed signed siku_tatu snow* snowing so_the sparking sso star*
21 stima_imeanguka swallow~ tangu~_saa~ the_ceiling the_dark the_six the_wifi theres_a tkt tu_lakini tufanye
21 tufanye_nini ufik* ufike ulikuwa uplo* usik* usiku uwan* vans very_nice wa_kambo walls wamechukua_mkopo wanaonana
21 wang* wao waya_ya we_cant wedding wetu wher*~ where~ who~ who~_to ya_pili ya_tisa yesterdays zimeshatoka а_сейчас
21 акка* берет~ большое_спасибо в_палате в_подвале ваго* вагоне врут вход выводят выводят_деньги гарантийное глот*
21 глотать дайт* дайте двое_уже детс* диаб* диабетик до_конца дыми* дымится если_до~ еще_в жена забирать забирать_не
21 заняты застряли идет инже* какому камеры карту_заблокировали кнопка_вызова лжес* лжеследователю лини* мате* мои
21 молч* мошенники_представились на_границе накладной нас_в нахо*~ находится~ начнут не_едет не_читается нее никто_не
21 обслуживание опух отправлять палате парковка письмо по подв* подвале пор_нет потв* потверждаете представились
21 прием_до приема с_чужими самокат сегодня_# теле* третий_месяц трид* упак* уходит хамс* хамское читается я_в язык
20 *aacha *ather *ation *ckiwa *elipa *entia *erdam *ereji *gisha *hones *lizer *nment *oller *ormer *osits *phine
20 *pitia *telea *tists *toria *tujui *tulia *umika *ungua~ *ungwa *utaka *utika *авила *айший *атные *везем *верга
20 *ворот *давец *еднее *ентов~ *есный *естра *етила *ефоне *ечная *жение~ *жился *здний *иенты *ийная *латил *лится
20 *лиция *лотил *неров *нитор *оехал *онная *ратор *ратор~ *рдили *рпела *спорт *ствую *таете *терия *торые *тства
20 *хстах HYPO- NUM- _nadhani _najua _youve a_ticket all_day am_i anapumua and_left anywe assignment at_our at~_the
20 baby_monitor bagg* baggage beca* been_showing before_it begi* black blin* c call* canc* cello changed_and
20 changed_the chuo come~ daktari_anasema daraja daughter decent deme* dementia dentists deposits doesnt_exist doha
20 downloads down~ every expected fath* faul* feve* fever fing* for_one four frid* fussy go_out gone_and grandmother
20 haisomi has_to hatujui he_wont hi_there historia home_all hosi~ hour_and imea* imefunga imefutika imepotelea
20 imetulia inafika inspector iphones is_this it_with ive_never jira* jirani jump* key keys kimy* kimya kulo*~ kulog~
20 kume* kumeza kumwaibisha kuvuka kwa_game leo loan mara mara_ya mazi* mbili_sasa merger meza mfer* mfereji
20 mind_found mish* mishahara mkwe mnanizungusha morp* moul* mould mtoto_yuko mwambie my_daughter my_grandmother
20 na_app na_safari naac* naacha nase* nasema nask* naskia natapika nikikosa nort* north nyingine of_them off_for
20 on_hold paka pane* panel pay_for people phon* prepared prob* rede* redesign rott* rotterdam sasa_line sasa~
20 screen_is sgr sikujiunga sikutaka sinc*~ since~ sivy* sivyo somebody_to somewhere stat* ster* sterilizer tag
20 tangu_update tano tb telemedicine the_backups the_fridge the_machine the_road this_to thum* thumbs tick* till*~
20 tills~ to_tell transformer tufa* tunahitaji turk* two_hundred umek* uwanja viwi* viwili wamefungua wanachangisha
20 was_charged wiki_# will_be ya_mwezi ya_shamba yangu_imechelewa your_system yuko_mlangoni zimeniishia аварийная
20 батарейку_от ближайший брони брони_нет бухгалтерия вашей_игрушки врач~ встретиться втро* выпл* выплат выплату выса*
20 выходит госп* границе грел* даче двадцать_два день деньги_уже деньги_уходят дня~ до_# договаривались домофон_не
20 другом жиль* жилья завис зайт*~ зайти~ зайти~_в закончилось закрывается_в звал и_он играл из_вашего инженеров каким
20 касс*~ касса~ касса~_не квар* клиенты км кнопка_не комп* которые кров* кружок летя* летят любо* любопытства макс
20 макс* максом матери медсестра место месяц_не могу_зайти~ монитор мы_на на_экране написать начн* наше* не_пробивает
20 неде*~ недели~ нель* нельзя обращения одна_касса~ он_вялый оператор~ операционная оплатил от_вашей отключили
20 паспорт пахн* пахнет пациентов~ переводят переводят_деньги переписка пише* платные плиты поворот поговорить
20 подружился подтвердили поздний полиция после_вашего последнее потерпела потр* привезем приложение~ принимается
20 проглотил проглотил_батарейку продавец проехал прям пустой ребенок_проглотил реши* руку сердца сим стоит_ни
20 телефоне теря*~ теряем~ трех* трехстах тридцать урока фур_под че чем четверга чисто чувс* чувствую чудесный школ*
20 экране
19 #_doses #_euros *aired *arket *blink *ccine *dhali *eamka *eated~ *ekana~ *gusha *inuki *isema *lling *mjibu *mpers
19 *newed *nezwa *nnels *opper *pared *pinda *rized *rudia *tumwa *verse *аницу *ддома *ените *инету *итами *крыть
19 *ломал *льной *мажке *обуса *огите *озили *ранно *рации *рвиса *ревел *рейку *розит *тежка *торую *удник *усник
19 *чному CURRENCY _cows _hello _video _watu _добрый _какая _какие _касса _котел _третий a_colleague a_letter acro*
19 across ada_ya add_a adde* ads akafurahi akala akib* akiba akim* akimaliza akio* akiomba ambulance ameamka amejua
19 amenishusha ananirudia anaongea anatapika_povu anatuma and and_half ande* andei are_# are_going are_in at~ babu
19 batteries been_charged but_i ca channels chem* chemo condom could_someone crea*~ created~ customers dara* each_time
19 exact fant* fantastic fine_but for~_the~ freeze froz* going_out gotv gran haifunguki_na haijatengenezwa hamj*
19 hamjanijibu hamjibu haui* hauinuki hayu* hayupo he_asked hi_team hidd* hidden i_have i_know ilikatika ilipasuka
19 ilit* im_locked imetoka in_another in_our inablink inakula inat* inaz* infu* infusion in~ its its_now its_on jazz
19 jua_ni jumpers kazi_yangu kett* kettle kuch* kunijibu kusimama kwangu kwani leav* licence_expired lunc* lunch
19 masaa_mawili mawi* mawili mbeg* mbegu me_through mgongoni mimi mkam* mkampa mko_busy mlis* mlisema mme mnasubiri
19 morphine mpes*~ mpesa~ msg mtit* mtito my_passport n naandika_na nafanya ni_kali ni_mara ni_shida niki* nikiweka
19 notice now_it on_and other_side our_tills outside_the over* ovyo pesa_yote post* poster povu production renewed
19 repaired reverse roho safari_ni shelf shes_# shopper shows_zero sign_in siku_# simu~ sita_usiku soli* staring
19 stayed_in supermarket system_yenu tafa* tafadhali take~ take~_my tear* tears the_bank the_class the_guy the_keys
19 the_mobile the_numbers the_small the_smart the_tracker the_vaccine themselves ticket toa today took_the transfer_of
19 tukaangalia tumefungiwa twice_this umekatwa umep* umepinda umez* umeze unak* unakatika unau* vaccine vaccine_fridge
19 vet_is voic* wago* wagonjwa were_doing wont_take~ yetu you_you zinaonyesha автобуса админки адре* батарейку биле*
19 больше бумажке ваш_сотрудник вашего_сервиса верн*~ взломал встречаться вчера_в выкинули градусник давайте диал*
19 дикт* добрый долб* долбит дома_одна закрываются заморозили записываться знак* имя_оформили испо* кабинету компании
19 коте* которую личному межд* между меняют мне_говорят моим мой_возврат морозит мск на_вашем начи* наши не_нам~
19 но_после орет открывается_ни отош* отпр* отчеты пароли перевел перевод_на пишет пишу платежка платить побе*
19 подписывает~ подходит поезд_через пожи* позвонили_якобы пока_целы полдевятого полный помогите почт* пуст*~ пусть~
19 реквизитами роддома ручк* сделка сейчас_списывают сервиса слова сотрудник сотрясением стал* стои* стойке_в страницу
19 странно считаются тайм* таймер такс* трансляция третий три увидел удалят учит* фотк* хватит четы* четырнадцать
19 что_то эцп
18 #_nimepiga #_or #_фур *cause *cence *daiwa *dbugs *eless *elier *ewaka *ghted *imals *imeni *ingly *known *laced
18 *lergy *litoa *mbani *ogise *omers *pping *spute *tomer *tumia *ubmit *ucher *urity *urned *wance *where *ybody
18 *yizia *ветит *дения *езней *елась *ергий~ *женер *жерка *жилой *имают *инула *итель~ *кламу *коины *крыта *ливые
18 *ллион *ляция *оворе *орого *орошо *отать *очего *писан *плата *равил *ратно~ *ренес *риями *рмили *рской *руйте~
18 *рываю *садил *стове *товал *узкой *урсии *форма *ходит *чений *ьного~ *ютера ACCESS~ BROKEN LONGUNIT- ONGOING-
18 SINCE- URGENT- _good _mlinitumia _nimekatwa _refund _аккумулятор _жена _мою _объявление _перевел _счетчик a_fourth
18 a_free a_little a_week acco* accordingly account added afun* afungue allergy allowance allowance_for amef* anapitia
18 and_wont apologise apologise_for asanteni_sana assi* bag became because bed bedb* bedbugs boil* boiler booking bus~
18 car_park card cmu customer daug* daughter_# delighted didn* didnt disappointed dispute do_apologise duka email~
18 father_cant five_working for_# fourth_one frij* friji glasses got_the guests haraka_ni hawa*~ hawana hii_iko
18 ignoring inakuwaje is_showing is_talking it_i ive_started jezi kila kunyunyizia kupi* kuru* kutumwa kuwaambia kuzu*
18 kuzuia kwa_deni laki lakini_hakuna land*~ landed~ leaking learn lett* licence limewaka line~ lkn lovelier maba*
18 mabati mahali meno mlangoni mlangoni_kwa mlinitumia mmel* mnajua moja~ na_hakuna na_sasa nada* nadaiwa night_i
18 nilitoa not_arrived~ not_do now_theres open* overtime park pass* passport pays pending_as pesa~ please_help pos
18 prop* repair replaced returned ring~ rows rush_i samahani_kuwasumbua samp* sample school_and secu* security
18 should_have sijapata sijasubmit sinc* since since~_the~ so_i so_im son_has spinning stop* stops tells that_on
18 the_counter the_second thursday_and timetable to_go tofauti_na tunasafiri unauthorized unkn* unknown usel* useless
18 vouc* voucher waiting_for walk* wanataka was_taken wasiohusika whee* wheel wiki_iliyopita with_last working_days
18 ya_# yalikuja you_confirmed you_make youn* young young_man youv* youve zinaendelea zizi* zizimeni алле*~ аллергий~
18 билеты битк* биткоины болезней бронь в_среду ваши вежливые вернуть вклада внес* внести води*~ водители врачи
18 встало_все вторую вы_подтвердили выбрать выкинула вылет высадил гран* дает денег_нет днев* договоре дозв* доме*
18 другая забл*~ заблокируйте~ заго* загорелась закрыта заня* записан зашифрован зашли заявка из_вашей инженер
18 историями казани карту кнопки кода кодо* кодом компьютера конца котел лампа мертвы милл* миллион може* мошенникам
18 на_стойке назн* назначений наши* наших не_принимают не_пришло~ не_создаются не_туда нехо* нехорошо ночная обра*~
18 обратно~ ответит отдела открываю отправил переводит перенес платформа плохо_после подн* подписчикам пожилой
18 покупателей попадался попадется после принимают пришло~ просил прошлой_недели~ рабочего разгрузкой рекламу ремо*
18 родители рост* ростове с~_прошлой сказ* складе_встало смс~ снимает снимает_деньги советовал созд* создаются
18 списали_дважды среду стойке сумм* тика* тикает тренажерка три~ труб* у_мужа удал* уже_четыре хам часто через_сорок
18 школ*~ школьного~ экскурсии этаж я
17 #_its #_please *akazi *anged~ *apped *ckage *ebook *eleta *ficer *inded *ipiki *itext *jects *legea *mself *orage
17 *posed *range *rmers *somea *strar *tever *uliwa~ *автра *ажами *анице *везли *везли~ *дошка *еводы *езает~ *епсия
17 *ехать *ечают *жевал *здник *инули *йчика *ковки *летка *летов *лином *льчик *одной *пания *ресло *рмить *рнуло
17 *роший *рства *щиной FOR~ REPEAT VULNERABLE WORK- _line _mbegu _mimi _niko _nimeshindwa _student _till _лифт
17 a_virus again_i akaf* amecancel amekwama amenifungia amenitext anas* anasomea anayelipa and_once anot* another
17 apology appointment_is as_of asbh asbh_na away baru* barua be_home because_he being_here billed both* cant_open
17 card_inasema cash_machine changed~ chap coin* coins cope drinks driver_dropped euro* euros extra_for farmers fix_it
17 flat for_that fram* gath* gathering had_to hamjanirudishia~ he_texted hims* himself hongera_sana house huduma_bora
17 i_can i_open imesema is_water know_you kuko* kuna kuna_msee kupu* kwa_siku like_that limeingia malo* malori
17 mliyopulizia mnit* mone*~ money_for money~ my_mum my_new na na_hosi na_mvua na_simu naomba_msaada naon* naona ndo
17 need_somebody next_one nijibuni nilirudisha nilituma niliyo nimelipa_jana nimemtumia nimepata_sms nimeshindwa nne o
17 of_being officer one_back package pasw* pasword pay_the people_and phone piki* pikipiki pin please_put poin* polisi
17 put_one refused registrar rejects reminded rent rent* rented runs saya* sayari si_sahihi site_says stim*~ stima~
17 strange student_here supposed swapped taxi teme* temeke texted texted_me the_children the_receipt this~ towed treat
17 tric* up_on viru* virus visa_appointment wafanyakazi wamekunywa wameninyanganya wanasema wasi* water_coming weve
17 whatever where_i with_my write_to wrong_address ya_vitu yako yote_imesimama you_i you_say you_took your_courier
17 your_engineers za_wazazi а_билет автокресло билетов в_мой в_объявлении вашей_парковки виси* висит включи
17 вместо_серого водитель~ вход*~ глуп* грелся даду* дадут две дерн* дернуло джаз есть_что заже* зажевал зайч* зайчика
17 заявки здравствуйте_мне и и_не из инсулином компания корз* купи* ладо* ладошка лекарства мама между_этажами мне~
17 мое_имя на_мое наша ночник обращение объявлении опла* остановите_переводы отвечают отек оформил_на парковки
17 переводы посажу послезавтра праздник прив*~ привезли привезли~ программы разл* рейс с~ серо* серого сети
17 симпатичный скорая_едет слез*~ слезает~ смеси собрал состав стульчик сыпь таблетка телу тиши* тишина токо* током
17 только_что трещиной форма хороший хотя_я эпил* эпилепсия этажами этажами_внутри этог* этого я_его я~
16 # *actly *agiza *akuja~ *akula~ *anipa *asuka *aunti *bited *ccess *ddler *ekewa *ender *epata~ *ghter *ienda
16 *irmed *isagi *izidi *jauza *lable *nking~ *oteza *pokei *sikie *tutoi *unter *uruma *ushwa *аемая *антии *атали
16 *атура *ботку *густе *ельна *ензия *енили *ентки *ефону *зяину *ибудь *инает *инята *йного *мации *менью *ницей
16 *птрии *пытка *раммы *рацию~ *ротах *станс *стера *тавит *телен *шинка *ючили ACCESS- EVENT NEG~ PAID- USE _bei
16 _dawa _fridge _ваша _дочка _нужна _отчет _пособие _уважаемая a_second acci* afternoon_i agency akau* akaunti
16 am_going aman* amani amenichoma amep*~ amepata~ amezima amezima_simu anak* and_every are_being arri*~ asis*
16 asisikie assign at_midnight avai* available bank*~ banking~ basi* blen* blender bulk call calling chak*~ chakula~
16 classes close_on code confirmed counter cros* cuto* cutoff data~_since~ deadline_ni deaf debited does_your due eat~
16 errors evicted exactly fili* filing for_five frame freeze_it full gari* get~_in givi* giving haiko haisagi hajaleta
16 hajanipa hamp* hampokei hatujauza have_gone hawa* hawatutoi hazisomi hazisomi_wateja he_knew hope_you host hosting
16 i_paid i_sent i_want iban if~ im_still inanguruma inside_and insulin_you invoices is_coming it_is it_too ive_had
16 ive_taken jion* jioni jiwe knew knew_my kuactivate kufa kunielewa kwa_number kwa_statement landline lang
16 letters_keep limenizidi listen locked lovely mach* majina majina_na mann* manne mbili_tu me_the midn* misses
16 mliyenitumia mnas* mobi* mobile morning_and morning_the move mpaka_leo mpwa mshahara mwezi_wa nazu* nazungushwa
16 ndiz* ndizi ni_how ni_school nijimalize nilikuja nilitumwa nimeibiwa nimekuwa nimelipa nimewekewa niondoeni nise*
16 niseme nitabadilisha no_data~ noti* ns off_his pack* pasi payed peke* pekee pest* pestering pete* peter photos pink
16 please_dont please_freeze promised_a pump right_this rome sat saud* saudi says_my seco* second shal* shall shid*~
16 shida~ simb* simba sir sis siwa* siwajui so_far spell storage succ* success takes tao tarehe_mbaya that_says
16 the_address the_boiler the_whole ther* theres the~_end till time_do time_it toddler told_to trai* tuki*
16 under_review waba* wabaki wamevunja wanatuma wasnt_on watatu wato*~ watoto~ weat* weather what_the with_me wouldnt
16 ya_hospitali ya_kesho yang*~ yangu~ yaya yeny* yenye zinakataa авгу* августе адми* асси* ассистанс бело* белому
16 билет_в больница были было_прийти в_августе в_чате в_этом ванную взносы ворот воротах входа вчера~ выписали
16 выставит гарантии гарантийного говорит_это говорят_что границей дави* давит две_недели двое_детей девяти дене*
16 деньги_за диоп* диоптрии дисп* должно должно_было дома жену заблокировали завтра_в займ заказе залила звон*
16 из_школы имя ишим* ишимом клиентки ключ* копи* лет ли~ линз* линзы лицензия машинка моем может на_другом начинает
16 неверно недействителен недействительна недоставленного обработку операцию~ отдает отпе* отпечатали перекрыли
16 по_телефону подача полису пополнил попы* попытка при прий* прийти принята приш*~ пришло_смс пятн* пятый_раз реан*
16 реанимации регистрации рели* ругаются сайт сбра* сбрасывает сгор* сейчас_уже смс_что смыс* стоим страны тако*
16 телефону тира* тираж тюме* тюменью уважаемая уже_четвертый узнал ушло~ ходит хозяину хотя чате черным четыре чтон*
16 чтонибудь шести
15 #_the *afika *anner *arter *count *efits *gezwa *grade *ibook *ineer *inipa *kdown *laint~ *leted *ngufu *odbye
15 *oices *pande *porwa *rward *tails *ursed *ussed *uuzia *vered *voked *wajui *долго *езали *екать *ентка *итесь
15 *казом *комат *лачен *ление *лтора *лятор *ннице *отала~ *рвает *рнуть *сулин *тежку *торно *торый *точка~ *ховая
15 *ылает MANY MONEY- PAID STILL _boss _lol _mwalimu _my _nilipewa _nimeuliza _вылет _курьер _почему accident acct~
15 alive ameniambia an_invoice anatoka_damu anaweza animal aniu* aniunganishie app_shows app_ya asked_me at
15 at_breakfast bank* bann* banned basic begin bell* bellowing benefits blam* blame blk book~ breakdown brwn can_do
15 charged chif* chifu complaint~ connecting cont* crew cryi* crying dair* dairy deca* decade delivered delivering
15 deta* details disb* disbursed discussed doesnt_stop dont_know engineer first_of five~ flight_was forw* forward_to
15 four_days fuli* fuliza gala gett* getting gig goodbye got~_it~ hamjajibu hard has_not hasnt_got~ heat* hell* hello
15 hostel hours_on hous* iko iliporwa im_watching imef*~ imefunguliwa~ inap* is_due ive_got kara* karanga kila_kitu
15 kindly kitanda_cha kula kulala kulipia kupiga lead* leads let lice* logs losi* losing made* mbili_na meza* mezani
15 midd* middle midnight mile* miles milked minutes_and mkanideactivate mkanikata mkaw* mkaweka mlinipa mlit* mlituma
15 mmea* money mpwa_wangu mtanipigia museum_gala my_wallet na_id naik* naikumbuka name_i natokwa natokwa_damu
15 naweza_lipa never_comes ni_kesho nikapata nilibook nilipata nilipewa_sindano nilisema nimechukua nimesubiri
15 nimework nimp* nimpe nje_ya nyingi_na of_it orde* order_from ordr* ordrd outside_in pape* parcel_yangu park*
15 pesa_haijafika~ phones pick* plants port* prio* priority pungufu ranked rati* rating reconciliation regi* rep
15 revoked ring* robots saba same_thing scanner screen send_money shipping si simu sister skin* skins sounds_good
15 state switched temp* the_middle the_shared the_visa to_book~ toxi* toxic tu_kubadilisha tung* udde* udders umei*
15 upgr* upgrade wanasema_haijafika~ wanatoka wants watching watu we_paid were* werent where_is with_his without
15 wrong_and ya_kulipia ya_mwisho ya_tano ya_wakala yang* yangu yangu_ni yenu you_is you_promised а_я банкомат бежа*
15 бежать безо* беру*~ берут~ биле*~ ближ* ваш ваше вашего_ремонта вашем_приложении везе* везет вини* винить втрой
15 груди двор* дворе денег_на е забронировать заказом заполнил запу*~ зара*~ заработала~ знаю и_говорит и_пахнет
15 инсулин искрит_и каки* камера карт* карта~ карточка~ кассы~ колл* коровнике который кура* куратор лека*~ летим
15 ли_скидка~ лини*~ линия линия~ мастера надо* надолго не_знаю не~_очень новых норм ночь* обла* облаке один
15 одна_карта~ одно* он_не опаз* опаздывает опаздывает_на оплачен оплт* оплтил опро* опрос отвлекать открвает отрезали
15 пале* паленым пахнет_паленым пенсии письму пише*~ пишет~ платежку плем* племяннице по_# повторно подряд
15 подтверждения позд* полтора понимаю появится придет пробивает проходит прощ* пута* путает пять рассылает родителям
15 рубл* сигн* силь* сильно скидка~_студентам~ скла* сняты со_мной сосе* спец* страховая студентка сумма терм* украли
15 учебу хоче* цены части
14 *akata *amped *anned *asema *awing *baini *bassy *ckets *dakta *eatre~ *endix *enipa *erred *esday~ *fline *ikuja
14 *kulia *lazwa *liers *ngozo *nored *nsfer *rride *sages *tball *tempt *tered~ *thout *turns *utter *атору *бенку
14 *бушки *ваете *влять *едние *енком *илась *леток *мящей *нялся *обить~ *ойкой *писку *ртвые *ртиру *рутил *рщики
14 *седка *струю *тской *тупен *тяжка *улась *ховки *цепты *ьнице LATE _account _bravo _ive _kondakta _mtoto _parcel
14 _portal _sijui _интернет _рейс _самолет a_single account_will acou* acount amee* ameenda anaeza anyb* anybody
14 appendix arob* arobaini asks at_st at_this attempt auto* automatic bado batt* because_i brav* bravo bruh but_every
14 butt* cancelling changed_my char* chum* chumba clinic_yenu come~_and cong* dead deli* dere* dereva draw* drawing
14 drug* drugs duka* dukani embassy event everybody everything_and evry ex few_minutes football forward givn grey
14 hallo hawaingii~ hii_ni hone* hosi hung ignored iing* iingie ikiwa imepasuka in_at inas* invoices_go it_the it~_and
14 i~_am kama_mko kinatoa kitu know* knows kondakta kufu*~ kulipa_lakini kupitia kwa_huduma la late_husbands letter
14 logi*~ login~ lorr* lorries lugg* luggage madu* maduka malt* malta messages me~_in~ mizi* mizigo mlituambia mmenipa
14 mnanichukulia mnasema_nadaiwa moved_to mpus* mpush msha* mtuambie mwongozo my_baby my_visa mzee_wetu na_kila
14 na_pesa new_one new_version next~ niambieni nibo* nikamtumia nito* not now nyin* offl* offline once our_street
14 out_since override page_and payi* paying people_are people_who pole_pole pref* prefer promised_for quoted regi*~
14 registered~ reso* reson returns road saa_mbili sahii sawa_boss scanned sees serv*~ shot* shut shutter sijapata~ st
14 stopped suppliers suse* susended swam* swamped terminal the_office the_plumber the_police the_premium the_reset
14 thea*~ theatre~ then_went the~ tickets tike* tiketi to_export to_sign transfer transferred tues*~ tuesday~ tuka*
14 tulispray twenty two ulik* upo usah* usaha used vipi~ wamekataa wanafunga wanatoa wanatoa_pesa was_not weng*
14 whether_i~ wind* with_a within ya_line ya_parking ya_sgr yamesimama years_vat you_very your_bot zinasema бабушки
14 банк~ без без_предупреждения билет больнице быструю в_больнице в_другом ваших_таблеток вернулась вмес* воло* врача
14 втор*~ втрое вытя* вытяжка городе грант деньги_я детской дозвониться доставку дошл* дошло другом_городе духо*
14 духовки ему запа* зарплата звоните изве* извещения извините_за карты_прямо квартиру кива* коды конт* кормящей куда
14 кухни леву* левую лежала мертвые мной на_# на_грант накрутил наро* настройкой не_дали не_на не_открывается
14 недоступен непр* ночью обещали_перезвонить он_в они операцию_не отмены отправителю перенаправить плач* поднялся
14 позж* позже поло* последние предупреждения проб*~ пробить~ прое* пуск* работы разд* рассрочку ребенком ребенку
14 рецепты с_понедельника с_работы самолет_через сборщики связ* сказали соседка спис* стен* стре* сумм*~ сумме~
14 таблеток там_и толь* только трубку_не уезж*~ уезжал~ утра_я чайн* я_ничего
13 #_jana #_staff #_а *aders *ailed *andia *apita *aying *eaner *egoma *ehand *ehemu *eiona *ereva *etary *gency
13 *gible *group *ibika~ *ician *inics *ituma *iweka~ *letwa *lings *liona *lipwa *livry *muuma *ngeni *nores *nzake
13 *ombwa *other *pigia *pport *puses *rging *rself *ryone *tting *ueing *uwaje *ажник *арная *асная *боток *газин
13 *делку *добно *дписи *дущие *еблей *ещали *зетка *зжаем *идоры *иницы *ителя *кзала *лдень *листу *мбуле *монта
13 *овина *омана *омому *парке *пеете *писал *рочку *рушки *рячей~ *сания *селок *ссаду *течка *тория *трика *чался
13 *чезла *ывали ACCESS BY- MONEY TWICE _all _cant _payroll _the _ждем _надо a_room accounts actu* actually aina
13 akaunti_yangu akit*~ akitumia~ amemuuma amenunua amesema_bila amevunja anal* anavimba and_everything angalieni app
13 app_is appear arrived_with aske* asked atarudi atte* baby_is barua_ya been been_added been_with beforehand came_in
13 camp* campuses cancelled cant_get~ cent chai* chan* chat chil* chos* chose cleaner clinics closing corr* cupb*
13 cupboard damu_kidogo delivry dial do_not duni* elfu elig* eligible emailed emer* emergency ever* everyone face five
13 food fourth_email fundi_wenu fungeni gems giza go_back going_to got greenhouse had_no has_nothing hela hers*
13 herself hong* hospitali_na hours i_bought i_chose i_love i_made i_report ignores imeg* imegoma imejaa inaonyesha
13 irin* iringa irri* irrigation is it_two itaf* itafika its_for ive je_naweza kama_mna kanisa karibu_na keny* kenya
13 kila_jioni kituo kuombwa kupandia kuuz* kuuza kuzu*~ kuzuia~ kwa_portal kwa_wateja kwenu lkn~ lock_me lovely_app
13 mabegi marehemu marehemu_baba mbay* mbolea_ya me_and me_twice merging missed mlik* mliyoniletea mna mnar*
13 mnarekebisha mtar* na_portal naka* nane nawasilisha nawe*~ naweza~ ni_vile niko_airport nili*~ niliona niliweka~
13 nimebadilishiwa nimeiona nitoke nitumie njia not_eligible not_let now_the number_in number_is of_the~ off_is olav*
13 olaves on_monday out_on overflowing package_ya paid_i payroll_has pesa phoned playgroup playing poun* pounds
13 queueing quit* quite readers regarding remove retu* return_a runn* running samahani_kwa sana~ secr* secretary seed*
13 seedlings sixty smtp sorr* sorry sparks support system_ya tech* technician the_blood the_only the_pharmacist
13 the_replacement the_same the_van there_some theres_# third threatening_me three_times timer to_ask total tukiwa
13 twen* uder* udereva vents waka* walioletwa wame*~ wameipata~ wanaondoka washapanda watch watering we went_on wenz*
13 wenzake with yana* years_and you_and zeny* zenyewe аква* аквапарке аккумулятор бросила в_истории в_стамбуле
13 водителя воду воды~ войти~_в вокз* вокзала восстановление всей выдали выдали_не выпил выпу* вяне* вянет газом_после
13 горя*~ горячей~ горячей~_воды~ гостиницы гото* дава* деньги_на дива* дней добрый_день дози* дозировку друг ждем
13 желает завт*~ завтра~ зака* заказывали закрыл заработок зиму игру* игрушки из_дома история исчезла кажд* конк*~
13 конкурентам~ кону кону_контракт красная крыши купить лица льет магазин мой_диван монт* монтажник моро* на_кону
13 нави* навигатору нам~ написал нача* нашей не_пришли~ не_пускает незнакомому неуд* неудобно номера обещали обновы
13 операции основной отвл* отда* открыточку отме* отор* отправили падает подделку подписи подх* пожарная полдень поле
13 половина полт* помидоры попа* посе* поселок после_обновы посоветовала предыдущие пришли~ прод* протечка прошлый_раз
13 пускает разговора расп* рассаду ремонта рест* решите робота розетка ругается с сажа* сажать самому себе
13 сегодняшнего сели* скидка~ сломана сорта списания стаж стамбуле стеб* стеблей стену стуч* стучался счета так_и
13 телефон_украли тяжело уезж* уезжаем уже улицы упс успеете ухож*~ ухожу~ учен* ученики хвал* хвалит хват*
13 хочу_узнать цену чист* шестое электрика этот
12 #_kila #_leo #_tu *adium *ahema *ajiri *awezi *cords *ctice *dding *dreds *ekeze *ernet *ersal *gemea *hanic *hdraw
12 *ikata~ *ipewa *lance *lords *mmand *nctly *nikio *ramic *rsday~ *rteen *tient~ *tilia *tware *urier *vings *авило~
12 *ажете~ *айшая *атуре *атьям *аунту *гином *ензий *ентам *ергии *ержка *иента~ *иника *овень *одили *одный *ожает
12 *озайм *ойдет *орили *пейки *ресом *скают *стить~ *сывал *тавку *такты *тницу *учить CARD NOTHING WRONG _agent _he
12 _билеты _заказ _когда _код _подойдет about_a abro* abroad agreed am_in amounts anahema and_itll arv ata atak* atue*
12 atuelekeze banking befo*~ before_my before~ blue boun* cera* ceramic cha collector com command cond* conman
12 considering courier cred* credit dada dads days~ dist* distinctly docs doma* domain dose*~ doses~ drop every_few
12 everything_to expi* feel* fields fitting fourteen fridays fuss* hamf*~ hamfanyi~ hatu* hawawezi hazijaharibika~
12 hi_the hour* hundreds i_asked i_gave i_got iko_ndani ilisema im_writing imerudi_mungu im~ in_my inakatika
12 inaonekana inarudi inategemea inside_my internet into_my ipho* isim* isimamisheni isiy* isiyo it_by item itll
12 itll_be ive_the jina jo kadi_yangu kuca* kucancel landlords late leak* lear* leave liko limefika limekwama mafa*
12 mafanikio mbaya mcha* mechanic mg mlik*~ mlikata~ mliyoiweka mnafurahia mum mwan* mzuie naip* naipata naipata_wapi
12 ndani_ya nililipa nilipewa nmes* no_booking~ no_signal numb*~ number~ nyuz* nyuzi odd out_in pair pati*~ patient~
12 pesa_imerudi pin_ya plan_is play please_check please_send prac* practice prep* prices prod* queu* rank* records
12 reject rejected released rent~ report_is rese* reversal savi* savings says_they seas* season seller seve* she shru*
12 shrugs sides single siyo so_could soft* software stad* stadium stand subscription the_storm thir* thur*~ thursday~
12 tile tisa to_be to_somebody to_wait tota* tunafuatilia tunapoteza ukub* ukubwa ukun* ukungu ulie* ulienda unlo*~
12 unlock~ upload wa_# wanapita wateja watoto_ni watu_facebook webe* weber week*~ week_ago withdraw wonder_whether
12 would_i wron* wrong ya_siku years_of yenyewe you_find zinaingiwa адресом аккаунту аллергии без_объяснений билете
12 ближайшая ближайшая_запись бот в_билете в_пятницу вашему верный взно* видим возврат_обещали вчер*~ выброс выда*
12 выдано выез* выезде выпускают газа гоня* гоняет горячей_воды дире* директора доверенность дозваться живы* живые
12 журн* за_неуплату заби* загл* закончится зал заметила запись_к запустить~ инти* интим июня как_получить кидает
12 клиентам клиника коду контакты копе* копейки крас* логином маст* медс* микр* микрозайм минуты мне_не моег*~ моего~
12 москве на_выброс не_показывает не_пробивается неделя нет неуп* неуплату номе* ночью_с обед обучение объяснений
12 оказываю отключить отпр*~ отправило~ ошибка_# ошибку пала* пациента~ перевыпустила пишем по_вашему поддержка
12 подписку подписывал подс*~ подскажете~ поез* получить почту_и предупреждать претензий приходили пробивается пятницу
12 пятое регистратуре реквизиты_на с_вашего сапо* сапоги серв*~ сервер~ слет* слетел смешно со~ собака списывают
12 спс_все статьям счет*~ только_в трен* тыс у_всего у_нее уважаемая_поддержка угрожает уровень хост* част* чек чеки
12 чело* шест* шриф* шрифт штор* шторы этом я_вам
11 #_from #_года *aamki~ *ading *akuwa *aming *anbul *anuts *apata~ *arged *ariri *ately *ckers~ *ctors *dline *doeni
11 *ekata *eleke *gueni *imame *iwaki~ *jaota *kisha~ *kundu *liest *mbana *nadai *nalia *nance *nguki~ *opewa *ority
11 *otect *ption *ptops *rrals *tajua *ticed *tired *twork *ucted *yment *анова *атусе *аются~ *батор *бщить *верен
11 *вятый *дного *ебник *ездки *ездом *енять *ереди *ержки *еряна *ждала *зинах *игаду *кингу *комым *крыли *латах
11 *леный *лиями *лками *ловек *лчаса *ляски *медию *ммами *нской *овати *огдой *ожили *ололи *ольше *пятся *рения
11 *риант *рнете *ройте *сляют *суюсь *ужков *щение *ыгает *ьмого *ятого CARE~ HELP- _mnanikata _ребята a_blank
11 a_therapist a_warning acce* ada added_to aliingia alim* alimwambia alinitumia aliv* amej* an_emergency and_since
11 another_town appo* appointment asim* asimame atakaa back_and banks because_my been_reading booking_doesnt boy bras*
11 brass but_we caller camp carr* carrier coac* coach code_and code_never contact_form court dedu* deducted demo diar*
11 diary dose* doses dropping earliest emails~ everything four* from from_repair frozen fund* fundi fungueni gas~
11 got_into hackers~ hajafikisha~ hapatikani has_got has~_been~ hata_moja~ hawaamki~ hazijaota hazijaota_hata
11 haziwaki~ he_isnt heart_is heat*~ hii how~ husbands_phone i_run id_like if_it~ ijum* ijumaa imep* in_all inab*
11 inalia inasema is_half issu*~ issue~ ista* istanbul it_already itakatwa itakuwa jina~ jmos* jmosi juzi_na
11 kazi_nzuri kidogo_kidogo know_how kugo* kugombana kuhamisha kuharibu kujiandikisha kuku langu_na laptops left~ line
11 madam maha* main* maintanance manila mara_mbili mawili_tu me_know mkis* mkisema mm mnanikata_pesa mnasema mtan*
11 mtarudisha mtej* mteja my~_boarding~ my~_new na_nimelipa na_system nakala natumia netw* network new_card~ ni_agent
11 ni_mwezi nikienda nilitumiwa niliyopewa nimemwambia nimeshaikariri nipa* nitajua nlib* nlibuy no_answer~
11 nobody_has~ noticed now_i nurs* nyumbani ofisi_yenu old_one one_is open_any others our_school own_files payment
11 pean* peanuts person phone_is phone_was prie* priest protect receipts_for red referrals register rehe* report
11 retired rizi* riziki route ruai rudi saa_tisa saha* sahani seller_alinitumia sent_it serious set sijapokea~ sist*
11 smartphone so_much stre*~ stress~ team_has text the_exam the_priest the_screen the_site the_update therapist
11 the~_app~ time_i toge* together toka~ tokens torc* torch tukienda tumelipa umem*~ umeme~ unao* unaonyesha vaul*
11 vault voice vps wa_pili wafa* wall* wanadai wanalia was_gone we_pay what_time wher* wheres window ya_mishahara
11 ya_upasuaji your_update а активировать анкете арен* банка бель* белье бота бригаду бумаге бьет* бьется в_анкете
11 в_кабинет в_пн в_статусе вари* вариант вашим взло* видимо вкололи вологдой восьмого вторую_неделю выплата грелками
11 даты двойная девятый девятый_день держит добили довожу доех* долга долги дост* других ею жду_звонка зака*~ зала
11 замо* зеленый изме* изменить инку* инкубатор интересуюсь интернете к_обеду кака* какая карты~ кивают класс ключ
11 коляски командного коме* комедию кото* крич* кричит кровати кружков курсы магазинах меди* медицинской места мою мфц
11 на_бумаге на_тот направить начисляют не не_проходит не_те неза* незамедлительно незнакомым новорожденных номер
11 ночн* обеду обло* обложили она_сейчас опус* опустилась осты* остывает отсу* отсутствует очереди палатах паре
11 платят_не пн побольше поверен повышающим подб* подберите поддержки подтверждала подъездом поездки полч* полчаса
11 поменять помощи понимаю_что потеряна пото* прыг* прыгает пяти рассмотрения рвет с_вашим сведения сего сейчас_платят
11 селиванова сист* собака_съела сообщить сроки статусе стояло стра* стул* стык* стыковка суммами съел* съела сыпя*
11 сыпятся те телевизор тормоз трекингу учебник фамилиями чека человек четыре_дня что_в что_заявка шестнадцати я_с яиц
10 #_days #_kwa #_months #_в #_по #_утра *alala *amosi *ching *ehani *ekosa *epewa *ercom *hafix *harge *icing *ishia~
10 *jaona *mkosi *oking~ *okuja *ology *potea *ready *ribed *rusha *sdays *ssing *stand *suaji *tokeo *tumia~ *venty
10 *адзор *акого *атить *ачать *внике *ернет *ефона~ *ечена *жения *ибкой *мната *мнеет *овины *ралка *ртвый *рядки
10 *скаем *телям *товой *ующий *чески *шнего ACCOUNT~ GOODS SYSTEM THEYDID- THREAT~ _arv _boda _morning _thanks _visa
10 _wah _when _мой a_dog a_fuss alan alerts alre* although_i amekunywa_dawa amepewa and_two angr*~ angry~ anim* appt
10 arro* arrow arv_zangu back_from back_im be_back bila_simu~ blan* blank book* booking~ borrow brac* bund* by_the
10 card* cher* cherehani column condition cut do_your doctors dog_older down_the each_of emails fee_ya for_last
10 for_two gate* green haig* haigandishi haikai hamk* hamkosi hate_to have_headaches i_get i_swap ilikuja
10 inafungwa_saa inalala inaprint installment inte* intercom it_as jumamosi just_want juzi~ kiba* kibali kuny* kurusha
10 kurusha_mawe kwa_simu link lipi lists maji~ mato* matokeo mawe mawe_kwa mbel* mbele mbol* mbolea me_for mere*
10 merely mkas* mkasema mlizonipa mmekata movies muhu* muhula mvua_imeanza mwongo my_balance my_father name_is napata
10 nazi* nazizima ni_lipi niandike nikiingia~ nimebadilisha~ nimekatwa nimekosa nimeshafix nipeleke not_to of_people
10 ok_thanks older_than on_sundays on_the order parking please_to press pricing pung* riba righ* right roam* roaming
10 ruzu* ruzuku said sawa_nimeelewa seei* seeing sending_anything seventy sijaona small_kids something_else spli*
10 staf*~ staff~ stil*~ still_not still~ subscribed support_ive sure~ ten_minutes than_ten that_works that~ the_fuse
10 the_shop this three tmrw to_cancel to_return to_take tunaandika two_small understand unlo* upasuaji update user
10 veri* video_room view* viewer vipi* vipimo vya wa_jirani wah waki* wameanza_kurusha wameondoka wat wednesdays
10 weeks~ when_will where whom wiki_mbili will_the worst_support ya_mtoto ya_ruzuku ya_stima yaliyokuja yamekatwa
10 zinatolewa а_сегодня а_теперь автоматически акт анке* без_ответа~ бере* билет_не в_десять в_роспотребнадзор в_чат
10 вент* вторая второй~_день~ выйт* выйти говорит_что дваж* дважды до~ зарядки захо* заходит зуб и_меняет игры
10 интернет как_добавить как_поменять какие касса_не кота_в лифт*~ лифта~ мамы мастер машин меняет мертвый месяц метро
10 могли могу_войти~ моск* муж нажать не_будет не_покупаю ника* никакого новый осталась отве*~ ответа~ отказываетесь
10 отмечена ошибкой пере* переделывать перезвонить писе* писем платил по_поводу поводу подойдет подойдет_ли позвонить
10 полную половины поменять_номер пропускаем процентов пято* рожа* роспотребнадзор с_ошибкой с_утра сдан симке скачать
10 скин* следующий снимке спиш* спишут стиралка счет* телефона~ темнеет товара трет* у_бабушки у_мамы уже_третий ужин*
10 ужина узнать_про уроки хостел хотел_бы чужой шестой школ~ штра* штраф
9 #_euro #_ya *ached~ *afiri *andao *anini~ *apewa *chael *cheal *cting *dence *eding *ekuja~ *ength *fuses *hough
9 *hungu *ijaja *ishes *ister *itors *ivery *lizia *nshot *nunue *ogopa *orrow~ *phone *rtime *rtion *tains *tchen
9 *ttery *ually *ukuza *uliwa *while *адили *адные *азали *азине *алтер *аницы~ *водку *возят~ *говую *довой *жилые
9 *зация *звона *йство *ктуют *купаю *купки *лушка *льшую *обрен *овине~ *одали *одить *омата~ *опали *отами *очком
9 *ошлый *ртует *рытый *рятся *седей *телей *терию *тнице *тницу~ *ужает *ужает~ *упную *ушает *чками *шарах AND BY~
9 DAY~ FOR- GREET~ LATE~ LEAVE LEFT- RESOLVED~ THREAT TOMORROW- _am _domain _mmenikata _si _weve _приложение a_small
9 about_in ago_and alia* alisema already alth* although am~ anah* anaomba_pesa and_each and_said appe* backdated
9 battery because_it behi* behind bila bill* bookkeeper borr* build bundle button cancel cio come_on come~_#
9 contributions counting curt* curtains danger delete delivery depo dhl elsewhere engi* every_time feeding fiel*
9 finishes finishing flat_# food* foods fort*~ forty~ fron* front good_afternoon good_morning grown haijaingia~
9 haijaja half hana hayafunguki~ hazijachukuliwa~ helb hotel_says ile_dawa ilip* imef* imekuwa imeshaanza inaanza
9 inafungwa inbo* inbox installed invoice_in is_out ish isnt_me isnt_there isnt~ its_a ive_paid jumper just_comparing
9 karibu key_is kilipotea kipi* kipimo kitc* kitchen kond* kumi kuna_kitu kuniuliza kuwe* kuweka kuza* kuzaliwa kwan*~
9 kwanini~ lazima_yote linaonyesha load* loading looked lost~ maom* maombi mbli mbog* mboga mean* meanwhile members
9 merg* mfun* mich* michael micheal mingi mkaa* mkaangalia mkae* mkaenda mkopo_wa mliconfirm mmek* mmek*~ mmekuja~
9 mmenikata more_than mtandao mtur* mturudishie mu my_grandad my_phone mzim* mzima na_bank na_chanjo na_stima nahi*
9 name_and next_to ngom* ngombe ni_za nilipokea nimelipia nimepewa ninu* ninunue nipe* nmea* nmeandika nmel* nmelipa
9 nothing_is now_your numb* nyumba_na of_your order_yangu pare* parents password_reset payment_of pay~ peri* phase
9 phot* plac* place poleni portal_inakataa portion pro put queue rang* reached~ ref replacement residence revo* run
9 sahi* saiz* saizi sayi* saying says_that screenshot seat serial seven shows_# siju* slow sort*~ sorted~ starting
9 strength suga* sugar sums taka* takataka taki*~ taking~ tano_sasa tatu tatu~ tawi thanks_bye the_kitchen
9 the_pharmacy thre* token_haijakuja~ told tomo*~ tomorrow~ tracking treats tulilipa twic* uchu* uchungu umekwama
9 unop* unopened ups using utao* utaoza visa walk wanaanza wanaimba we_are weather_here what_do who with_two with~_my~
9 writing you_installed youl* youll zinaonekana zone ~4 банк* банк*~ банкомата~ беспокойство билеты_на больничный
9 бухгалтер бухгалтерию в_расписании весной вмс води* волочком воротами врач* вскрытый втор* второго второй вы_там
9 выво*~ вывозят~ выгружает выгружает~ высадили вышн* вышним график_на грузится две~ день* деньги деньги_ушли десять
9 детя* детям диктуют дополнения доходят~ души едут жучк* жучками за_беспокойство забронировала зави* завод заглушка
9 заказывать зако* зали* запускается~ зашл* звонила и_на играет имени ип исполняется к_курсу каби* кивает кида*
9 комната коно* коноводку консультация крупную курсу магазине матерятся мете* метель моей мошенники мусо* мусор
9 на_вашей на_сортировке на_час на_чужую накладные налоговую не_пришел~ не_существует не~ небольшую обеда обещ*
9 обещали_в обме* обмен одобрен отдали отчетность оценки паро* пенс* переводить перезвона переплата подп*~ подс* поезд
9 пожилые покупаю покупки поли* полис половине~ попо* посо* поца* поцарапанный приложении_пропал пришел~ продали
9 пропали прор* прошлый прошлый_год псих* пусто пятнице пятницу~ пять_минут разм* разн* расписании рука сбро* сброса
9 сдан_а симп* сказал слом* слушает сниму сортировке_в соседей сотр*~ сотрудников~ срочно_просто стартует страницы~
9 судя судя_по сумму суще* существует такой тариф третий_раз третий_час трис* триста у~ украдут~_за~ уроков файлы
9 человек_терпеливый через_ваш чужу* чужую шуша* шушарах эти это_уже
8 #_am #_у *acher *acket *ajili~ *andad *apiga *arsal *ashed *ashes *chote *ctive *elled *ement *endwa *irini *ither
8 *manne *nally *ncern *perly *plied~ *poned *rents *rship *stoms *thing *yeshi *ymore *алось~ *асную *бочих *вание
8 *верил *визор *вонил *враля *вывал *екшим *ивать *ирать *ичных~ *модан *нечно *никет *ножко *нуюсь *огать *рется
8 *ровку *рочка *ршрут *садка *тация *твует *тиной *трена *хнику *шлось *ывает~ *яется~ FAR- IDENTITY LOCKED~ PAY
8 _help _mna _mzigo _sms _больше _для _доставляете _на _проверил _списали a_fortnight a_student adju* adjust afya
8 akal* alitia aliyefariki american amev* amou* and_which anym* anymore app_crashes appl*~ applied~ aski* asking
8 atakuja attend augu* august authorisation back_before bal bracket brea* by~ card~ chec* children_and chip chochote
8 choi* claim_was clas* collection concern could_be cour* crashes crb customs dakt* daktari darasa debi* dele*
8 difference difference_between dinn* dinners dishes does_it does_not dosa* dosage emai* explain father father_is
8 fidi* fidia finally fortnight fourth frau* from_my gates goes_to grandad guest hadi_leo haionyeshi hakuna_network
8 harusi_ni hazifunguki~ hio hour*~ hours~ i_find i_pay i_should ikathibitisha imefungwa imekataa in_the inactive
8 inactive_na invoice_says in~_my~ ishi* ishirini ishirini_na jumanne kadi kesho_asubuhi kidogo kijana kina* kupa*
8 kupo* kupokea kutuma kwa_paybill ladi* ladies leaf left_my lena lets lili* lilichelewa logg*~ logged~ mail_about
8 mail_never mech* mhus* mhusika mifu* mifugo miss_the missing mko_open mlic* mnanipea mpendwa mtot*~ mtoto_wangu
8 mtoto~ mwiz* mwizi my_number my_profile my_surname na_siku naam* naambiwa nakuta nalipia name_on nare* narekebisha
8 neit* neither new_address news* ni_sawa nikapewa nikijisajili~ nilipe nime*~ nimeamka ninaandika nisa* nitoe
8 not_angry~ nothing_prints nyam* nyama of of_# opened_a out~ out~_of pay paying_for payout_is pia_kama postponed
8 proc* properly real* refe* refuses rehearsal repo* requested reset_mail resets ring rive* river sasa_ni sending
8 serm* sermon showing_a sija*~ sijachukua sijaomba siku_kumi six si~ spin* spra* squashed start stoc* streaming
8 student_discount subs* sweating swit* take_the taken_two tatu_naandika teac* teacher tells_me that_my the_difference
8 the_floor the_hour the_morning the_river the_room there third_time to_the~ tukakosa twice umef* undr* undriveable
8 usiku_huu vega* vegan wananiuliza was_refused wash* wasn* wasnt watu_sita wheres_the which_i who_is wila* wilaya
8 within_# ya_blue yais* yaishe yanazidi year_and yes_please you_guys youth авто* берется боит* боится боль* брав*
8 браво вашем велели вмят* вмятиной волн* волнуюсь вруч* вуза вывести выдает выписка где дает* дается делать деся*
8 длит* длиться днях до_завтра доехав доехал дождем дохо*~ дочк* забрал завт* займ_через зало* залог замечательный
8 заплатить и_ушел истекшим как_в как_то капа* капает кипя* конечно кота который_я красную маршрут месяца мне_в на_еду
8 на_то нали*~ наличных~ не_читают~ недель немножко новы* ножк* ножки обещали_# обуч* один* опла*~ осаг* осаго офор*~
8 оформляется~ пароля перекидываете пешк* пешком пж писать подскажите позвонил пол получили после_третьего
8 предусмотрена привез проверил путешествует пяты* пятый рабочих распаковывал рассрочка рейс_сдвинули реце* рублей с_#
8 с_ребенком сбеж* сбежал сдвинули сдвинули_на сейчас_висит следователь сменил снят* собаке собр* списали_за
8 списалось~ ср сроком стир* студ* теплым техн* технику техо* техотделом трек* трех трогать турн* турникет увели укол
8 фамилию_в февраля хаке* человек_под чемо* чемодан читают~ чужими шел шесть шесть_часов я_человек
7 #_seats *aflet *alipa *anges~ *arian *arsed *asoma *ataka *bisha *bunal *chair *cians *ction *dishi *ekday *ekend~
7 *ekula *eries *esema *fanyi~ *hukui~ *ilbox *iniki *inues *itely *kamwa *lieni *lipie *liver *llect *loper *ndiwa
7 *neers *nings *nting~ *pears *pokea *refox *rence~ *ribia *rries *rview *suant *teway *tment *tumwa~ *ukoni *usika
7 *wampi *аница *анные *брать *вочку *дарок *еджер *ензии *еницу *ержке *есаря *естал *жника *зврат *иницу *исала
7 *итрой *ковке *лился~ *ложил *мидом *ников~ *нтиль *огает *оллер *ольки *пяток *таемо *трины *учено *черам *чнике
7 *ьница ACCOUNT DISTRESS~ EVENT- IN NUM PRICE- SEVERE STAKES- TAKE~ WHERE _card _condom _first _looking _report
7 _theres _water _wheres _обещали _по _спасибо a_copy a_customer a_parcel a_van account_on again_with akisakamwa
7 alarm_on aliandika amei* anakufa anaw* annu* annual apol* bene* blocking bord* border bundles calls_for cell*
7 changes~ charged_me clay clev* clever clou* cloud code* codes collect compared conf*~ conference~ continues cookie
7 cous* cousin dead* deadline defi* definitely deni~ deve* developer disappears dropped_her engineers erro* esta*
7 estate evenings fees firefox five* fives flights foot for_our form_for fung* fuss gateway gift glas* going_on good*
7 haijatumwa~ hakuna_kitu hamc*~ hamchukui~ hamt*~ hamtanirudishia~ has_my hasn*~ hasnt~ have_them have~_to hawampi
7 hey hire* hired how_would huu idle iliyofungwa imekuja imepotea imesuspndiwa in inae* inaenda inafundisha inasoma
7 interview is_missing jirani_amekunywa kani* kiat* kiatu kind* klin* kliniki kwa_saa kwa_till l la_kikundi lake
7 lakini_pesa lamb leaf* leaflet like* likely logg* logged logi* login lose* loses lose~ mailbox mane* manesi mary*
7 marys mbegu_ya meant_to mfuk* mfukoni mfup* mfupi mi mimi_niko mkaleta mlinzi mnakata_# mnaniharibia mnanikata
7 mnapigia moves movi* moving mtarudi mwambieni_mama my_direct my~ my~_points~ na_gari na_niko na_watu naandika_kwa
7 nabl* nablock najuta nakatwa nauz* nauzia neve*~ never~ ngoj* ngoja niam* nikapiga nikireset niliacha nilinunua
7 nilipie nimekatwa_mara nimeorder nimeuliza nimeuliza_mara nine_days nine~ nini niny* ninywe nlis* nlisema nor nsha*
7 nshalipa nurses on_all one_from onge* options outi* outing pay_# pers* played plc poin*~ points~ prints pursuant
7 quid ramp really refund_mlisema rehearsed saints sbab* sbabu seats shad* shade sign sijui_kama siku_ya sitt* sitting
7 size size_# something spai* spain stock sub syst*~ system~ technicians the_annual the_flat the_missing there_and
7 theres_no ticket_ya tile* tiles to_pay~ to_us took_it trib* tribunal tulilipia tv ulikubaliwa upande_mmoja vege*
7 vegetarian vest* vestry waju* wajue wallet wamebadilisha wanakataa wanakuja want*~ wanting~ wata* wawi* wawili
7 weekday weekend~ wewe wheelchair when~_the~ where_my with_your ya_mahindi yet~ yet~_but you_can you_gave
7 your_engineer zimekuja zimetumwa авиа* администратор адрес антон апреле брок* брокерского в в_прошлый в_субботу
7 в_течение века* веками вентиль вентиляция ветк* ветклиники вечерам витр* витрины во возврат возврат_не вручено выве*
7 выставлять голо* голов городского горячей_линии гостиницу девочку деся*~ десять~ днем доро* если если_карту~ еще
7 ждит* ждите жела* за_# за_отопление за_прошлый забр* завтра заказанные замке зашел_в здорового исправить июль карб*
7 карбамидом кард* кардиостимулятор кипяток коля* контроллер корм* курьер кэш листик лицензии лиша* лишаем логи
7 менеджер мину*~ минут~ музее на на_горячей набо* набор написала насчитал начали начнется не_тот нечи* нечитаемо
7 но_деньги но_я номеру~ объе* одиннадцать озим* озимую осно* отва*~ отвалился~ отве* отделение открывается отметил
7 паде* падеж пароль перекрыть перестал по_вечерам подарок подвал поддержке подкормить подп* пока* помогает посылки
7 почти почти_все привитого приложил пробил прои* происходит прорвало птич* птичнике пшен* пшеницу пятн*~ разное
7 растет садо* садовой сдали селитрой сказали_ждите скольки слес* слесаря спрашивать стало стенде столько страница
7 течение то_есть то_зашел триж* трижды у_меня уведомление узнать урок* ферм* ферма холодильник_привезли худо*
7 художника цветка часть чем_отличается числ* читать чт чужого экск* я_взял
6 #_at #_iko *bling *celet *ckily *eable *ebaki *ested *ether *fauti *iders *iliwa~ *iunga *izens *katwa *lence *luded
6 *matic *ndays *nipea *omeki *oring *panda *pokea~ *reets *rence *rival *rning *tcoin *ughly *ungwa~ *untry *ypted
6 *авлял *анция *ателю *бираю *вятое *едита *ездка *екает *екцию *епила *ертый *есень *женцы *жития *змера *иница
6 *исать *лночь *лосом *льном *овала *олета~ *офона *пасть~ *рните *рнями *роплю *сения *сляет *сняет *сохла *тание
6 *тупил~ *укцию *учную *циону *чения *щадки *янкой MONEY~ NEG REPLY RESOLVED- SYSTEM~ UNIT~ WORK WORK~ _booking
6 _export _fee _half _i _nimelipa _noted _since _were _гостиница _кэшбек _маме a_key a_lamp a_panic a_photo
6 a_technician abir* abiria alij* alijaribu alon* and_# and_again and_our and_payroll another_country app_iko arrival
6 as_an asking_where ataf* auth* bank_holidays be_grateful been_a believed best bitc* bitcoin booking_without bought_a
6 bracelet but_my call_from can_it citi* citizens claims coll* confirmation contained country crui* cruise dear_sir
6 delivered_to desk drif* drifts duka_langu each eati* eating encr* encrypted export_my export_the family
6 forty_minutes gani~ go goat* goats haijafungwa~ hali*~ halipo~ halipo~_kwa hand haru* has_stopped hawajasajiliwa~
6 hazisomeki hours_of hr i_could i_lose i_write imekwanguliwa imenifungia in_august inan* inapita inauma included
6 it_still ive_explained jame* jameni kimeenda knec kuli*~ kulipa~ kununua kuongea_na kwa_list land* langu_halipo~
6 loan_yangu location_to luck* luckily mail_i mara_nne maziwa mbolea_gani mchana meant metr* metre miwa* miwani miwi*
6 miwili mlio* mliotuuzia mmes* mnad* mnadeliver moin mon mone* money_from mtu_anasema mwis* mwisho my my_location
6 mzee_wangu naio* nams* namshukuru naongea naongea_na nataka_kuongea ndio_kazi ni_ijumaa ni_ya nikijaribu nililipia
6 nime* nirekebishe nne_sasa or_madam overnight penn* penny pesa_za phon*~ phone~ photo_of ported providers read
6 record roug* roughly rude saa_moja says_not scho* sent_the siku_njema silence since_the sir_or stee* steering
6 still_no stoo* stood streets sundays the_emergency the_migration the_one the_weather ther*~ there~ thin* thurs
6 ticked to_leave to_someone tofa* tofauti took~ tractors twice_and two_more two~ unanswered urea username viatu_size
6 vile voch* vocha wa_nne wada* wadau wameanza we_will wedn* weeks_and when_is wiki_ya without_a ya_chakula ya_ngombe
6 yame* yana you_cancelled your_car а_деньги аукц* аукциону бак безопасности берет борт* будет_если~ бык в_музей
6 верните ветр* ветрянкой внесения вручную входа~ выгр*~ глаз* годовой голосом голы* голыми гостиница
6 гостиница_говорит готов гроз* груз* дают дверью двум* двумя девятое дети должны должны_были домофона дороге
6 доставляете дочки жду_с живе* живет живо* жили* жилинспекцию за_год за_подписку закрашивают зама* замачивать
6 здоров_как и~ игра* идет_доставка инструкцию ирин* ирина истекает итог как_бык карт*~ кастрацию квитанция кирп*
6 кирпич код~ корн* корнями короче кредита кэшб* кэшбек лаге* лампу лежал лучше маме маме_# матр* матрас модели модель
6 музей на_весь на_шесть набираю нали* нало* насч* начисляет не_дают не~_отвечает небо* ни_одной нужна обес*
6 обеспечения общежития объясняет окно* окном оператору оплачено остановился отбойником отправлял парк* пита* питание
6 плес* плесень площадки пово* под_дверью поде* подешевле подр* подсохла поездка полночь понять попа*~ попасть~
6 поступил~ появ* приехали прикрепила приносила пришел_не провалились пройдет проработал пускают раз_пишу размера
6 распакована реквизиты_для саже* саженцы само_пройдет самолета~ сдавать серв* случае смерти составлять списан ссылку
6 статус стра*~ сумки сюда так_вот тари* тепл* теряем теряем_заказы тоже тороплю третий_день узна* указ* умру~
6 умру~_кому уходит_на фонд четвертый экон* эконом
5 #_i #_pm #_числа *abiwa *aidie *alled *aring *aweka *bands *bsite *cally~ *chman *elezo *etuma~ *ffers *house *imate
5 *ipino *iting *ivate~ *kiano *llite *lment *nding~ *ocked *ofile *print *rican *rives *rping *rther *sheni *sikia
5 *stari *tched *tundu *tuoni *utaki *uting *visor *авать *анили *анный~ *аузер *ачено *бенка~ *ботал *говор *евник
5 *елите *етчер *живаю *иедет *ильск *ирает *иссию *итный *кроют *кцину *лекаю *личии *лучил *нажер *ницей~ *нщина
5 *няйте *овины~ *омить *осила *офиль *очная *очный *пятит *ращаю *решла *рмате *рнета *рняка *сании *сидию *спода
5 *стеме~ *стила *стрял *тобус *торию *точку *тощак *тчики *тчину *ужать *ходит~ *шевле *щении *ъезда *ьтате DAY-
5 HASBEEN~ INSTEAD LEAVE~ PLEASE REPEAT- SEVERE- USE~ _fare _mbolea _mnadeliver _samahani _sha _sioni _sorry _wifi
5 _заказывал _мои _поезд _спс a_crack a_trip~ accept~ account_with acti*~ activate~ anaa* anasema anatoka
5 anatumia_jina and_need annual_plan app_inakataa app_let arrives arti* asil* asilimia back_the balance belt bidh*
5 bidhaa boug* bought by_tomorrow called_again cancelled_flight charged_for charge~ chat_a cheti chir* chirping
5 clients_are complete conc* conn* contract_from crac* crack declined_at deliver_to differs disputing down_by dress_ya
5 drops email enough_for esti* every_invoice few filipino for_a for_cancelled for_next for_three four_times furt*
5 further gb get~_a get~_my~ haijaingia~_mpaka haikuhesabiwa hait*~ haitaharibika~ hakuna hams*~ hamshiki~ hatutaki
5 have_the hawajui huko husbands hypo*~ hypothetically~ i_buy i_read ikae* ikaendelea ilisimama imenimaliza
5 imenimaliza_kabisa in_and in_march inaanza_saa inak* inakataa is_dying is_off it_to jana_haijaingia~ job kazi~
5 keeps_sending kesho_saa kias* kiasi kikao kimo* kimoja kina ku kubadilisha_jina kukosea kuongea kwa_akaunti
5 kwa_mkono laki* lakini last_one lina long_is mael* maelezo maja* majani map mark* mata* matundu me me_back me~ miss*
5 mistari mmen* mmepeleka mnataka moth* my_data my_dog my_gran na_mimi na_mm nikiwapigia niko_na nilichukua
5 nilizoagiza nimekaa nimekaa_kwa nimetuma~ nisp* nispray nisu* nisubiri no_need nzur* nzuri on_it on_the~ onto onyo
5 overreacting password paybill_ya pin_kwa place_on pm pole* prin* prof* profile radi* radio refu*~ refund_for refund~
5 rental rider ringing rota sate* satellite seam* seaman sending_me seri* sha sha_inasema shet* shetlands shifts siku~
5 site_is spar* stre* supervisor susp* suspended taken_the tang*~ tangu~ tape* taped tena that_the that~_the~
5 the_confirmation the_supermarket the_tiles theyve through_the to_close to_get~ to_my~ to_the trea* trip~ tuko_na
5 tulipangiwa tunalipwa tunashukuru twice_for under_my ushi* ushirikiano vat_number vidogo vin vita viwa* viwavi wage
5 wala wametoa_# was_for watchman we_do we_get wenzangu what~ wild* wildly woma* woman woul*~ would~ would~_i ya_mtu
5 yameanza yangu_kwa you_ship you~ zetu zinachelewa а_до абон* автобус больнице_не брау* браузер бухг* в_казань
5 в_салон вакцину вашей_площадке вдру* вдруг вечера видеокомната внимание возм* возмещении войт*~ войти~ воро* всле*
5 вследствие вы_наверняка выдал вылет_в высл* выслать выст* выходной вышл* гатч* гатчину господа гран*~ границей~
5 датч* датчики деньги_с диспетчер дневник договор дорого если_вдруг есть жду женщ* женщина жива* живая за_полный
5 за~_границей~ загружать заказа заказывал закроют застрял защитный звонит~ и_еще и_никто и_через извинитесь импо*
5 импорт инте* интернета использована историю каждый_месяц как_перенести каст* кипятит колотится комиссию комм*
5 коммерческое корп* которую_я красный курт*~ куртка~ ламп* мене* месяц~ мне_позвонили мои_данные наверняка
5 наверняка_заняты наличии нато* натощак нету новые норильск обращаю одиннадцати одни операция оплачено_полностью
5 оставлено осталось остальных отвлекаю отказывает отписки офисе ошиб* парт первое переживаю перенести перешла
5 письменно пишет_нет пишете пове* подарочная подожду_до подъезда позвоните полисе половины~ полу*~ получил поменяйте
5 посадочный после_ремонта поставку праздники приедет прих*~ приходить прог* профиль прошло пункте пускает_в разделите
5 размер распаковки ребенка~ результате садик сбор* сдав* синем сист*~ системе~ сколько_дней слил* слили слой слом*~
5 сломанный~ собе* собеседование списываете стро* строительный субсидию такси тезк* тезкой толк* тренажер у_него
5 уведомить указан файл* формате хоть цвете~ цел чайник_пришел чего чита*~
4 #_дней *ahani *apima *aruka *assis *blets~ *cides *count~ *drawn *ejibu *ekuja *hback~ *indwa *iuawa *iunga~ *kauka
4 *logue *ngaza *noons *nthly *nunua *orrow *osing *owser *pasua *proof *ranty *rella *rname *sense *sword~ *tanda
4 *tatoa *tract *агами *агана *ащает~ *ащусь *верку *гаюсь *дении *едают *ездку *ейдет~ *емени *емент *еряли *ество
4 *етесь *жницы *зания *ивита *инала *иняли *ияния *крыты *леным *листы *лучил~ *льске *магах *маете *милии *натил
4 *нется *нутся *овека *одило~ *олнен *онили *падаю *писке *равку *радут~ *рейка *рнете~ *ровал *рофон *тался *таток
4 *телем *тницы *тного *ховой *чение *щания *юрные *яской BY REFUND- SINCE _bought _mke _mnafungua _ngombe _sasa _sawa
4 _third _who _аккаунт _декларацию _после _терминал a_year acco*~ account~ afternoons akaacha akafungua ama ambazo
4 amesimama anaahidi anayejibu and_then anga* app_it ask_you bima_ya birt* borrowing bothering_you brin* bring browser
4 came~ can_you cancelled_my cash*~ cashback~ cata* catalogue chas* chassis choose class clicked contract cost~
4 days_ago dear decides deliver dish* duke eras* erased estimate eti exit field fingers for_bothering form_four format
4 four_na front_of get_an girl_on goti haijapata~ hajapewa haji hakuna_anayejibu half_my hamm* hammer happen he_doesnt
4 hewa hiv hole home_and hot_water hoteli i_invite i_keep i_put id_just ikaa* ikaanza ikaf* ikafanya ikiw* imej*
4 imekosea imetoka_kwangu in_front inaa* inaonyesha_# inaruka inasema_sijalipa~ invi* invite invite_a is_gone it_it
4 it_wasnt it~_ever~ jpili just~ kido* kitanda know kuac* kuanza kufua kuha* kuji*~ kujiunga~ kujua_kama kule* kunywa
4 kupasua kusimamisha kutuma_kwa kwa kwa_account~ kwa_app lala lead leed* leeds less look_at loun* lounge luto* luton
4 majibu mate mbil*~ mbili~ mention mlitangaza mnafungua mnafungua_saa mnaj* mnapima much murder mwanzo my_next
4 my_order na_deadline na_intake naag* naagiza naku* namba_ya naomba naomba_kuuliza narudishwa natupa neig* nerv*
4 nerves new_design next_term ni_leo nikiuawa niko_form nilibadilisha nire* nisamehe nitatoa no_hot nons* nonsense
4 nyeu* oda of_me off_on on one_at oops oslo pain* paint panya_kidogo pass*~ password~ rains rather_than read*
4 readings rele* reply~ sahihi samahani save screaming season_pass seat* seem send*~ sending~ sense siku_ni sina
4 since_then sindano_ya sisi smea* smear solid someone_else spam_folder squa* styl* style tabl* tabl*~ tablets~ tank
4 tati* tatizo taya* tayari term test_results that_we that~_of the_battery the_catalogue the_courier the_free
4 the_hotel the_rent the_reply the_season the_statement the_tracking to_open to_whoever tomorrow typo typo_on uanz*
4 uanze umbr* umbrella umla* umlaut usiku_leo vipa* vipande wale wamenikata wanasubiri warr* warranty was_promised
4 waterproof website what_does what_happens whet* whether with~ worried ya_panya yangu_ana za za_# zinakauka zomb*
4 zombie абонемент аван*~ аванс~ аккаунт_в апел* апелляция бан батарейка берете бесп* бону* бонусные брат буквам
4 бумагами бумагах вдру*~ вдруг~ вернете~ вид вклад~ вместо возв* возвращает~ времени вход* вы_работаете выписке
4 выполнен года~ город граф* график дале* далеко декл* декларацию делает до_пятницы донатил достанутся друг*
4 другого_банка ездит еле живу* живут за_квартиру заблокировал завещания завтра_а закрыты замораживать заплатил звон*~
4 изде* издеваетесь их какой_срок карту~ кататься клади коляской круп* лист* лице* льготного мани* маникюрные меняется
4 месяц_назад микрофон мили моде* моло* молчат мужа на_той нам не_приняли не_приходит~ неде* ногт* ногти ножн* ножницы
4 номер_телефона нори* обращусь остаток отвалились отвез отличается отло* отложить отопление отре* ошибке передают
4 перейдет~ переплатил поверку подольске подписку_отменил подтверждении поездку позвонили показания полз* ползет
4 получил~ попадаю после_обновления потеряли поше* пошел права правый привита прие* приложение_такси принимаете
4 приняли приходило~ приходит~ приходят прию* приюте провезти просрочку простите_что пятницы пятого работаете_в
4 работать разобраться ругаюсь сайте семьдесят синее скач* след* слия* слияния слух* слуховой слуховой_аппарат смену
4 соба* сорванные специалисты справку срод* сроду странице съемки телефона_в терминал_на терминала теря* той_неделе
4 третью~ указали украдут~ улет* улетел ураг* урагана фамилии ходи* хозяин хочу человека четы*~ четыре~ читы штук
-4 #_до *agree *alipa~ *arate *benki *ctric *dings *dmate *drobe *eipts *esign *haved *hicle *hikwi~ *iacha *ijini
-4 *ikufa *itoka *ivacy *iving *iwaje *lease *llars *lours *mbals *mbasa *nalty *ndomu *ngaje *ngeze *nguka~ *nguzo
-4 *nsole *onana *ouble *ports *ppose *rally *rding~ *rgive *rrect *sanya *sibly *space *tance *tumii~ *ximum *xpire
-4 *авьте~ *азине~ *артал *астик *ативу *бежом *бенок~ *ботка *вился~ *донту *есить~ *есует *етнам *ещать *зации
-4 *инете *инили *истой *йлами *комых *листа *лодцы *лтели *луюсь *льник *милию *несли *нными~ *новки *нький *обный
-4 *одину *омены *опуск *ормки *писку~ *пфрут *раста *рнули~ *рошее *рутом~ *ствуй *тавке~ *таюсь *тевку *тьего *удент
-4 *уется *укции *уминг *чится~ ? DANGER~ HELP IN~ MANY~ _hi _mmekata _rafiki _вы _ну _нужен _с _сколько _сменила a_#
-4 a_contract a_month a_wedding abad* abadilishe address_and agai* again_and age ama_lazima amejaribu anasimama
-4 and_today anit* anita anyt* anything arrive~ assistance autu* autumn band* bandmate be_two before_the behaved bell
-4 bills bima boar*~ boarding~ boarding~_pass brought_the calendar_could came_and cant_print~ card_if chet* colours
-4 console correct could_you cras*~ crash~ cymb* cymbals days_before deposit_ya dire* direct direct_debit disagree
-4 do_i doctor dr driving drum eart* earth electric every_morning ever~_happens fata* fatal filed fold* forgive gaze*
-4 gazeti gets gets~ good_weekend gree* hack* hacking hais*~ haishikwi~ hali hara* haraka has_its here_i hesa* hesabu
-4 how_can huku i_booked i_see i_suppose ikii*~ ikiibiwa~ ikikufa iko_slow ile_ya in_law incl* ingia~ instalments
-4 insurance_ya integration invoice_is is_my is_there it_my it_please itakuwaje it~_any jins* jinsi jinsi_ya john
-4 join* joining jonh juma* kenn* kennel kiji* kijijini kilo* kilo_ngapi kilos kitabu kondomu kuanzia kufunguka~
-4 kufunguka~_tangu~ kump* kung* kunieleza kupata kusu*~ kusumbua~ kute* kutest la_mtu last_wk law lazima_niwe like_to
-4 limit_ya lite* literally livi* living locked_out log long looking_for lot mabenki macho mail* mails maiz* maize
-4 many_days mapema mare* maxi* maximum miezi mingapi misspelled mlituuzia mmelifunga momb* mombasa mpak* mpaka
-4 mtanijibu mtu_wa mwezi_mzima mwon* mzigo_umefika naen* naenda nafu* nafungaje naju* namp* nampa ni_ngapi niamue
-4 niju* nijue nimekusanya niongeze noth* nunu* nunua on_my one_way open_sunday or_do our_company ours out_to pack
-4 pani*~ panic~ pay_in pena* penalty perf* permissions permit photo_is plug* plugin possibly prin*~ print~ privacy
-4 promised_in punguzo pupp* puppy rafiki_yangu receipts rein* reinstalled release robo ruiz rush_just safari sala*~
-4 salary~ salo* salon say_i screws separate serv* show~ sijajiunga situ*~ situmii~ slot* slots soci* sons staf* staff
-4 star stays stol* stro* student supe* suppose switch_on tangu~_update~ tell* the_manual the_order the_portal them
-4 thirty this_time this_week though to_it to_move to_open~ token trail treasurer trou* trouble tu_nijue tumi* tumia
-4 two_people two_weeks udon* udongo unge* ungependekeza unplugged uvumi vehi* vehicle viba* vibaya vija* vijana
-4 wa_simu wafanye waiv* waived wanakufa ward* wardrobe warn* warning was_on wazu* wazuri wed_like whats_the whis*
-4 wiki wk workspace ya_bima ya_miezi ya_pamoja yangu_iko yangu_ya yeye you_recommend your_release zimekaa zinaexpire
-4 zinahesabiwaje zinaisha аван* аванс аренда аренда_зала без~ ближе ближе_к в_воскресенье в_кабинете вернули~ возр*
-4 возраста вопрос ворч* ворчат вошл* вошли вы выдачи вьет* вьетнам глупый грей* грей*~ грейпфрут грейпфрутом~
-4 давления данн*~ данными~ делать_если делают день_не добавить_второго добавьте добавьте~ добираться доил* доильный
-4 доильный_аппарат доми* домик дост*~ доставке~ другого_хостинга еще~ жалуюсь же_самое желательно загр* задумалась
-4 зала_на здравствуй знакомых и_прямо изви* или_только инач* иначе инструкции интересует интересует_аренда исправлять
-4 кабинете карте кассе кассу~ квартал кени* кении консульство курс* куст* куста ли_у~ магазине~ могу* могут молодцы
-4 мороз мучн* мучнистой на_тариф наличные настаивает не_могут не_срабатывает~ ниче* ничего нормативу ноябрь ноября
-4 обновления обновления_касса обработка обще* обыч* окош* окошки опры* опрыскать орто* ортодонту осен* отде*~ ошибка
-4 пауз* паузу перенесли пластик по_нормативу пове*~ повесить~ подавился~ подкормки подписку~ подробный пожелтели
-4 получится~ помело посы* поче* почему починили преп* препарат прислать пробовал продлевать пропуск просим прот*
-4 прошу пунк* путевку пыта* пытаюсь пью ребенок~ ребята регистрация рейс* рейсе рожать росы роум* роуминг рубе*
-4 рубежом руга* с_другого салон самое самочувствие сбора свит* свитер сколько~_это~ сменила_фамилию смеш* смор*
-4 смородину сним* снятие совмещать специалиста справку_о сраб*~ срабатывает~ сраз* сразу старым стерилизации студент
-4 схем* схеме сына тариф_подешевле тома* томаты точк* точку третьего трубу установки учат учус* учусь файлами фамилию
-4 фамилию_после хорошее хотя* хотят чере*~ через~ читает~ это это_было это~_стоит~ я_уже
-5 *alize *annel *bieni *dancy *ekend *funzi *galia *hango *ikiwa *ilika *ipzig *ircut *irobi *ition *laria *leman
-5 *nangu *ncert *nfall *nmark *nuary *order *oteza~ *rfect *rgens *risha *rlour *ssion *tical *tween *uired *ungui~
-5 *urses *yslip *адьбы *азать *алога *аснее *ацкий *ашаем *бщать *верых *враль *гасил *довую *еняли *ерную *ещает
-5 *зжает *зывам *инета *иники *канов *ленке *лефон~ *мерит *млять *ммист *можно *монте *мятку *нений *ности *няюсь
-5 *олько~ *онера *орник *осить *отает *оцесс *певта *рейду~ *ренос *рядка *стима *татка *теров *ховку *ычную *ючала
-5 *яжает~ *язать LEFT~ PAY~ PRICE~ STILL- STRANGER~ _fees _kindly _mlisema _naomba _nikibadilisha~ _safari _stima
-5 _можно a_gentleman a_quotation add_my again airt* airtime akaa* all_of allergens alph* alphabetical am_locked
-5 amelazwa amepea anaf* anafaa and_a anything_i apple apple_pay application are_you as_a at_the babi* babies barikiwa
-5 bet betw* between blocked bro brow* called card~_gets~ cellar change~_it~ channel char*~ checking chok* choking
-5 chro* chrome concert courses cover customer_care dash* dashboard dawa_zenu denm* denmark documents do~ do~_i driv*
-5 dron* drone eldo* eldoret ener* energy even* evening folder follow for_another for_out from_the get had_three
-5 hafu*~ hafungui~ haijai hair* haircut hajapata~ hazijafika~ hii_app hii_na house_the i_use ikatoka ikiibiwa_siku~
-5 iliyopasuka imeandikwa imekatwa_mara in_september inah* inaingia inapatikana inataka ingesaidia ins irl is_for
-5 is_threatening it_at it_for janu* january kama* kamau kamu* kamua kati kati_ya kawa* kawaida kawaida_ama kazi*
-5 kazini kele* kelele kindly_advise kosa_langu kulinganisha kumtoa kunu* kwa_email kwan* kwao kwa~ leip* leipzig
-5 letter_about linabadilika listed loos* made_me malaria marked_as mchango me_something membership miak* miaka mnaa*
-5 mnaajiri mnauza moved mtu_aje mwam* my_husbands na_inachukua na_kiswahili nair* nairobi nataka neph* nephew
-5 ngapi_kwa ni niba*~ nikibadilisha~ nikigonga nitapoteza~ nlid* nlideposit no_reply~ not~ of_hours of_next other
-5 out_of papo parl* parlour pay_by payslip perfect plans policy porter ppl premium_i put_a quotation_for rangi_nyeusi
-5 reco* redu* redundancy refund registered renew required riders sale sasa_mimi save~ send_a server setting shown~
-5 shule_inataka siku_ngapi simply simu_ikiibiwa since_you skip* skips smal* spel* store stroller subi* subiri
-5 tatu_sasa tatu_tofauti tell_me the_depot the_restore the_station the_two threatening tomorrow_and took_#
-5 transfer_to tuli*~ tulilipa~ tumeambiwa tunafika txt ugal* ugali ulikuja vend* vendor wanafunzi were_both what_im
-5 when~ white work yetu~ yiel* yields yo you yout* za_simu zangu_zinaisha zinaisha_wiki а_в ага_понял айфо*~ айфон~
-5 аппарат_после без_интернета безопаснее билета будет_с~ в_четверг ваку* вакуум вахт* вахтеров вмещ* вмещает восе*~
-5 восемь~ всего встали вторник второй_день входят~ вчер* выбр* вышк* вышки гб гелю годовую дата дево* делаете доим
-5 доку* дона* допу* допустима дурацкий еду_в за_февраль задачу заду* заливе заме* записи заря*~ зарядка заряжает~
-5 звонить_если и_телефон игру инет исчез кабинета казань каталога коми* куса* кусается лада* ладан лечи* ли_с~ линию
-5 мало* маломерит машину маю месте мин мини на_работе на_четверых наез* наезжает накл* накр* не_вернули~ не_едут
-5 нево* невозможно ношу нояб* нуля обновления_не обычную обяз* одну окол* около оператор оплату~ осени оставил
-5 остатка отваливается отдельно~ отзывам открытия офиса оформлять памя* памятку пасе* пасеку пенсионера перейду~
-5 перенос переносить повернуть погасил подключала подо* позади позв* показываете поменяли после_свадьбы посчитается
-5 посчитайте привязать приг* приглашаем приложении программист просадка процесс работает работе размерную ремонте ряд
-5 с_осени свадьбы свои сетк* сетку сеть~ симпатичные скид*~ скло* склоняюсь скол*~ сколько~ совм* сообщать списалось
-5 списке стекла страховку тара* тараканов телефон~ терапевта трав* травить третьего_числа убить угон* угона удаленке
-5 улей улье* ульев утеч* утечке февраль хочу_записать цена чест* честно четверых числа_сегодня
-6 *aight *aking *atibu *board *clude *cover *doret *dumia *ernet~ *fanye~ *funga~ *gnise *hters *kisha *lands *meone~
-6 *mming *ndika *ngoja *ntant *ocess~ *ripes *rvers~ *sists *stead *sting *stled *tance~ *tgrew *uldnt *umiwa~ *waida
-6 *авной *агает *анции *аньше *атила *аться *бинет~ *бочек *венно *влены *вятся *давца *дойти *етров *ждает *заные
-6 *ивать~ *ичине *ичные *ишите *кации *лении *льком~ *льная *машку *менту *мерно *мнаты *нника *нский *нтакт *овики
-6 *овине *овник *олько *онтом *остой *раете *рлось *рытия *сания~ *ссейн *сылка *торан *точку~ *точно *усные *чиная
-6 *шения *шинок *шущих *ьника~ *ятить ANGER ARRIVE~ ASK ASK- CARD~ SINCE~ _akaunti _gas _how _je _nothing _ticket _we
-6 _wekeni _will _здравствуйте _куда _личный _оплатил _прислали _пришлите a_business a_word accountant alichukua alis*
-6 all_my am_not ameipenda amer* and_is and_only apar* apartment appl* are_comparing asante_sana be_in between_#
-6 bill_ya bob booked but capt* caption card_and cast* castle check_whether comma comp*~ copy daughters dental diri*
-6 dirisha documents_do dramatic dres* dress edge explain_the fall* falls family_planning farm* form fresh
-6 frozen_since gent* gentleman groc* groceries hacked~ had_a he_has helm* helmet husband i_registered i_try if iko_na
-6 ilikatwa in_flat inaandika inacover inaongea include insists instance~ instead instead_of inte*~ internet~
-6 is_marked job_from kabl* kabla kick* kicking kill~ kiti knee kodi kuit* kuitaka kusu* kwa_plan last~ lesson like_my
-6 liki* likizo litt* little lives log_in maid* maiden make_a mama_yuko mbwa mlin* mnau* mnitumie money_back move_my
-6 mpol*~ mpole~ mwaka_ujao mwezi_na my_claim my_own my_pin nani nasa* nasafiri nashindwa next_time nifa*~ nifanye~
-6 niki*~ nitafunga~ no number_of of_a offers on_page opened_this othe* outg* outgrew over~ passport_to perm* pick_up
-6 planning portal_bado pott* potts proc*~ process~ prot* ques* rainfall rece* recognise ruin* ruined sacc* sacco
-6 same_hotel sasa_na servers~ set_up ship* shots should shule_inasema sijatumiwa~ sit so_we someone~ statement_shows
-6 stor*~ store~ straight stri* stripes sure* surely swim* swimming swimming_pool tell_my the_# the_mail the_photo
-6 the_profile there_is there_parking ticket_for time_im to_know to_me~ tomorrow_at too_and tree tues* tuesday turkey
-6 ule umri under unpa* unpaid vali* valid vizuri_ni wa_usiku wait* wanafanya week* weekend what_are whistled with_it
-6 ya_mwaka ya_sacco yaja* yajayo yanaanza yell* yellow yesterday_and you_take yoyo* yoyote za_siku ziko zimebaki
-6 zinakuja а_если активность базу басс* бассейн бомбочек брат* в_кабинет~ ванны вашу_игру веде* ведет вежл* верно
-6 взят* взять водителей всяк* всякий выдает_ошибку выпа* выпала вышло вяза* вязаные глав* главной годн* годности
-6 голосу дату двойки дейс* делается добавить дойд* дойдет дома* домашку дому достаточно дочка если_бы есть_ли
-6 заблокирован забронируйте завели заво*~ заводить~ закройте занимаетесь записаться записаться_к засе* заселения
-6 зашла иска* искать итал* итальянский каби*~ кабинет_не кабинет~ каза* какому_номеру карточку карточку~ квал*
-6 квалификации квитанции кило* километров когда_будет комнаты контакт коровник коше*~ кошельком~ лени* ленина лими*
-6 лимит лично личность личный личный_кабинет любое машинок мая меня_взломали модерация можн* можно мы_с на_главной
-6 набираете надо_ли народу начиная неда* никто_не~ ново* нуже* нужен обра* описании оплатила оплачивать~ освя*
-6 освятить от отпишите отправлены отредактировать оценил оценить пере*~ переехали пери* период пишущих плом* пломба
-6 повышения подозрительная подойти подтверждать пока половине поне*~ понедельника~ пор пораньше потом появятся
-6 предлагает прет* прил* примерно прич* причине продавца продаю пропустила просила простой прошел пустую разб* расч*
-6 регл* регламенту ремонтом ресторан с~_понедельника~ самого свой~ свящ* священника снят*~ снятие~ совс* совсем
-6 списания~ старый стерлось столик_на товар трет*~ уберу уже_в утве* утверждает учительница черновики что_за экст*
-6 экстренный
-7 #_pupils $ *ached *acost *afute *agala *aimed *aliwa *aning *ative *atted *barau *block *bsidy *ccine~ *ciept
-7 *dhani *dikia *ekana *epita *erday *erent *ezaje *hakos *hamie *hinda *homwa *icult *ients~ *ining *ional *ishie
-7 *ktari *meona *msung *ntact *obaki *oking *orted *rovet *rtcut *sband *senti *skeli *sktop *tambo *tions *tumie
-7 *unced *wered *блась *бочий *дания *десят *дитке *елить *етарь *етьем *жении *зинам~ *зяйке *ишник *ктора *личка
-7 *майте *менты *мытая *нести~ *ничка *нками *нятия *овами *орону *остях *отный *пение *рании *рейти *рмлен *рпусе
-7 *рытии *сенье *стите *стыми *торге ACK~ NEED~ _basi _hakuna _limit _please _rider _top _your _игра _какой _при
-7 according ache* acheki adre* adress after agro* agrovet alert alichomwa appeal_is asan*~ asante~ background bais*
-7 baiskeli base beek* beekeeper been_without beli* bill bounced branch brown but_calls but_ive but_the came* camera
-7 cate* catering chatted claimed cleaning clie*~ clients~ cold commission contact council_tax cows csv daughter_and
-7 depot dereva_wa desk* desktop devices different difficult dogo each_person educ* educational else ente* entered
-7 entry expect expl* fami* fax fire_alarm game_na get~_into go_on haijatoka happened hardly hate hatujalipa~ hiri*
-7 hiring home i_cancelled imepita in_full in_may in_settings inacost inahitaji inatolewa inaw* inco* incomplete
-7 it_should itakaa itakua its_way kija* kika* kila_mtu kitambo km kuba* kuhama kuhi* kuhire kurudi kwa_meeting
-7 kwa_wallet lain* laini langu_kwa losi*~ losing~ machakos manage marr* mbag* mbagala mbov* mbovu milk mine_is mix
-7 mnac* mnacharge mnap* mpol* mpole msit* my_work na_line na_tungependa naanzia najua namba~ need_the needs~
-7 nibadilishia~ niha* nihamie nikiipata~ nilihitaji nimerudi nimeshabadilisha nitafute nitaichukua nyinyi off_work
-7 ongezeni or_only order_list order_was pase* pasenti pasenti_ngapi payroll_for phases pia please poa~ puts reciept
-7 robo* router sams* samsung scal* scale scra* scre* seater see_it send_my service_as shortcut shot since_update
-7 sms_ya sote split stretched subsidy tax the_choir the_connection the_export the_older the_policy themes think
-7 to_another to_me top_up training trav* tryi* trying tuna tunaomba tunaonekana tunapanga tunaweza tunazo tungependa
-7 vacc*~ vaccine~ wakipungua wamt* wamtibu want_to warm* warmer was_i we_had we_manage what who_has why_was wide
-7 wipe* wiped wiri* wiring wood* wooden xiao* xiaomi yesterday za_asubuhi zaid* zaidi zamb* zambarau ~2 айти*
-7 айтишник будете буду в_квитанции в_марте в_отпуск вами вече* виден во_второй воскресенье восторге второй_половине
-7 выби* выселить глаз горя* грозится дате для до_обеда доба* договора документы дыма его_не един* ехат* ехать
-7 заказать закрытии зано* заново занятия иконка или_нет как_отключить кончается копию корпусе кредитке крит* курь* ли
-7 ли_перенести~ льготный магазинам~ марта марте мело* мелочь могла напи* нахо* не_пришла~ новостях окул* окулисту
-7 оформлен оценками ошиблась перейти перейти_на перенести~ перс* плачу подумайте показать поря* посч* предоставить
-7 прид* пришла~ пришлю простыми прочитали прошу_предоставить пятый_день работаете рабочий размытая ребенку_# реже*
-7 режет рима робо* с_меня секр* секретарь семь скол* сколько след словами собрании сортировать соседней сочи
-7 спрашивают старую стер* сторону страничка табличка терпеливый терпение того третьем уберите уведомления удоб* успе*
-7 форм* хозяйке цело* частям часы что_я эвак* это_у юрли* юрлицо
-8 #_instead #_за *akufa *anzia *apili *aplan *ating~ *aweza *cking *dmill *eased *edule *eight *ereni *erves *ework
-8 *ipped *ivity *meday *nadol *osity *pendi *rcode *shiki~ *teful *tmann *tpone *ument *usual *аняет *апрет *ахует
-8 *ватку *вуйте *давно *дался *ением *еньям *еская *естры *ивный *иками *ируем *иссия *ителю *иходе *ничен *нного
-8 *нское *онить *ошлое *ошлые *рного *седку *татке *тером *треть *трите *учить~ *ьтаты *яшней ASK~ DISTRESS- GREET-
-8 LOCKED- SEND- WRONG- _bima _haha _hey _in _love _mmefunga _nimepata _shule _thx _what _would _скажите _хотим _хочу
-8 _что activity add adop* adoption adults akalipa akis* alic* and_nobody answer api~ at_six atafikisha badilisha_jina
-8 barcode booked_for bost* boston cabin candles cha_akina chetu clinic_day conm* cook* cove* cras* curiosity dali*
-8 dalili dalili_za dark_mode dese* deserves deserves_a did doc docu* document engine exporting fit gets~_stolen gmbh
-8 gold grat* grateful half_a hapa_kwa hape* hapendi hart* hartmann hatuna haya_asante heating~ hongereni how_long
-8 i_bring i_feel i_lost i_still i_would iang* iangalieni ikii* imekatwa inachukua inafaa inal* insurance_pay~ it_and
-8 it_in it_works it_would itarudi jumapili juml* jumla kama_kuna kiasi_gani kikundi_cha king* kingine
-8 kufungua_account kuin* kuja kwa_hivyo kwa_mtoto like_this lipa maan* malaria_kwa marked may_i mbay*~ mbaya~ merge
-8 miezi_tisa mmef* mmefunga mnakodisha moja_tu mrs msip* mtaa* mtaangalia my_seller nalinganisha namb*~ namba~_gani~
-8 nang* nangoja ngapi_jumamosi ni_kiasi nije nimeandika nimeshapata ning* nini_na nita*~ not_a not_one note nyeusi
-8 on_thursday on_tuesday our_invoices overcharged pana* panadol paperweight per per_day period pesa_imekatwa
-8 pesa_ngapi pins postpone powe*~ power~ print pupi* pupils saut* sauti sawa_ni sche* schedule seller_account shipped
-8 side* simp* since_last smell_of sohn someday sounds stru* structure supported the_button the_invoice the_lab
-8 the_parish the_password the_process though_the tour treadmill trouble_you tu_kama tuna* tunaleta tunaplan ty ukiw*
-8 ukiwa unanyonyesha unusual utc videos vyak* vyakula wako_na was wed when_my work*~ ya_gold ya_kawaida yamepungua
-8 york you_put za_malaria боле* больше_нет брать в_одном в_отделении в_приходе вайф* вайфая веге* вегетарианское
-8 визового включается воскресеньям вошл*~ вошли~ где_ее града дружу за~_что~ забить здравствуйте или_надо испр*
-8 комиссия компьютером корпоративный критическая кроватку курса лечится логины лут любл* люблю любом мага*~ медсестры
-8 моем*~ моему~ мой_кабинет мрт муж~ на_дому напо* напомните нашел неверного недавно номеру норм_это нужн*
-8 обещали_мастера огра* ограничен омск остатке перм* пермь перса планируем подстраховаться подходят пока_я получить~
-8 посмотрите посылка пред* приходе пришло пробе прога прошлое прошлые пункт пункт_выдачи расчет регистрировался
-8 результаты робот_по русс* сало* самозапрет самой сегодняшней скок* скока слуш* со сообщение сорт* соседку
-8 сотрудниками сохраняет стоить страхует счету~ так там_одна телефон_пришел тест* тестирование убили
-8 украдут~_телефон~ хотим_подключить центра через_вас через_неделю читальном язык* языках января
-9 #_which *abook *adili *aints *angwa *arage *arges *cided *eseen *iform *ikali *ikomi *misha *nancy *ndike *ndler
-9 *shika *ssons *thday~ *tream *uhusu *ungui *uwaje~ *voice *wsers *вания *вивка *делом *елось *ельно *енная *инуть
-9 *ишком *латно *леном *ллеги *ловой *нести *няете *озить *орово *порта *прежу *рника *сенье~ *тавка *тавят *течку
-9 *торых *тября *угому *усное *ховке *чаний *ьержа *яющей NOTHING~ _car _could _eeh _heatings _money _one _shamba
-9 _добавьте _ок _подскажите a_friend absolutely_no acti* ador* adored aids akiwa_na alikuja app_inaonyesha
-9 atanifukuza attached baad* be be_patient birt*~ birthday~ blue_kettle boot* boots break browsers can_be card_that
-9 chapel charges closes_tomorrow complaints congregations copi* copies could_show~ could_the covers dark_theme day~
-9 decided driver eeh every_ten evic* file_was fly font* fonts for_half for_the fore* foreseen fort* gives_an goog*
-9 google guides haifungui haikomi hajaipata~ half_of handler hata hearing_aids heatings help hudu* huduma i_go
-9 if_that~ imekataliwa_mara inak*~ inakuwaje~ inaruhusu inaweza invoice invoice_# is_made is_only jana~ jina~_kwa~
-9 juzi kadi~ kichwa kubadili kuongeza kutu* kwa_mama kwa~_list last_years lessons letter_of lini list livestream
-9 loan_ya lost_everything maharage mbili_asubuhi me_what meeting member message_of miezi_mitatu milk* milking mita*
-9 mitatu mliyonipa mnaw* mnaweza mnia* mniambie mode* model monday_do movie mrek* mrekebishe msaa* msaada mumm* mummy
-9 mwek* mwekundu my_husband my_message my~_mails na_nani na_nataka na_wiki nataka_kuanza nayo nimebadilisha
-9 nimemaliza_kulipa nina* nitaongea none~ of_my~ ordered over price rate* rates rath* rather recordings registration
-9 sea sepa* serikali show~_the~ signature sijajibiwa~ siku_hizi some_time sort_by spre* sunday_the swears tenancy
-9 thats_all the_washing then_i to_transfer trick tumeongeza tunabook tutoring unif* uniform usin* veri*~ verify~ vuli
-9 wann* wanne washing washing_machine watakata week whit without_it~ wrong_vat ya_boda ya_kwanza ya_mbolea ya_uzazi
-9 ya_watoto your_letter zimepangwa zinalipwa zinapatikana акта бесплатно бы_здорово в_такси ваш_сервис вклю* вкусное
-9 воск* воск*~ воскресенье~ встр* вторника вторую~ входит выбирать говорю действует денег_не дня_а
-9 добавьте_пожалуйста дого* должен дополнительных другому единственная жалоба заве* замечаний заморозить здоров
-9 здорово или_сразу к качественно ключей коле* коленом коллеги консьержа коро* которых коше* меня~ на_жену находится
-9 немн* нет~ норм* нормально объя* объявление она_меня оставят писа*~ писал~ пожертвования получение поменяете
-9 предупрежу прививка приложения пром* протечку прошла прямая реал* реально рост рука* само*~ сдвинуть скаж* скажите
-9 слиш* слишком сплю став* столовой страховке счет_на темы убер* удобно укра*~ управляющей хорошо хотелось цвета~
-9 что_написала что_у штраф_за эвакуировали эксп* экспорта
-10 *aliza *allow *asomi *auoni *dated *eague *echea *eweka *funza *hunga *iishi *ikana *ioned *iring *itted *ludes
-10 *ndate *ngana *ngapi *night~ *oling *stead~ *sters *адьба *алить *евать *ерией *ивали *йские *коном *крали *лению
-10 *льный *льшое *нился *нькая *овыми *расте *рвого *ринар *рокат *стями *учила~ *ующем *шался *шение ACK- HYPO~
-10 INSTEAD~ _asante _fundi _nimejaribu _nimejifungua _shida _где _кому _хотел a_fire a_stroller a_table a_very
-10 account_i account_ya all an analipa anapea angalia barn be_cool bei_ya brok*~ broken~ came_back can_my casu*
-10 casual chekechea cm colleague come* come_home come_out cool* could december deci* doct*~ doctor~ end explained_it
-10 fail*~ failed~ fina* finds_nothing for for_nothing guar* guard haiishi hana_simu~ happens_with~ hatu*~ hawasomi
-10 hawauoni hello_i how_do i_change idea_tu if_theres if_your~ ikiibiwa iliniambia im_looking inafuata inafungua
-10 inakuja includes ingekuwa instead~ invoice_for is_the juu kazi_ya kila_mwezi kilimo kuacha kube* kubeba kucheza
-10 kulingana kuso* kusoma kutuma_pesa last left_at less* limit_on liqu* liquid lost maana mand* mandate marc* march
-10 mche* mcheki mentioned mkik* mkikaa mlinisaidia mnatibu msib*~ msiba~ mtaj* mtajua mtao* mtaona mwaka_huu mwezi_tu
-10 my_sisters na_je naez* naeza natafuta natu* nega* negative ngap*~ ngapi~ ni_idea nikaogopa nikichunga nilienda
-10 nimeenda nimejifungua nipige niwahi no_rush number_on old_address pale pesa_imetoka proo* proof rangi_ya ready
-10 reception rega* retiring rush saturday_and scary separately sijaibiwa~ simple since_this sisters spare sum swallow
-10 table_for tari* tariff tell_her test* testing the_appeal the_fee the_quick the_single the_worst theme to_everyone
-10 to_get told_me toni*~ tunafundishwa tunajifunza ukip* ukipata ulit* ulitoka unlocked uoga vaccination viat* viatu
-10 visitors wa_miaka wado* wadogo was_very wase* wasee we_need which_form with_everything wors* worst ya_nani ya_watu
-10 you_are you_for you_lot you_tell ziis* ziishe zita* zitakuja а_меня а_что большое букве бухгалтерией был в_дверь
-10 в_конце в_следующем вете* ветеринар влож* вложении во_вложении все_деньги все_пришло все_что выру* где_в груп*
-10 групповыми двадцатое дипл* диплом до допс* допсоглашение драк* драконом дурак если~ за~ занимается заслушался
-10 здра* здрасте имет* иметь какая_комиссия карта картой~ клавишу конце котя* котят кошк* купл* купленный майс*
-10 майские маленькая март* могу_найти мопс моше* музе* на_майские на_месте напрокат не_в недели нибу* нибудь носи*
-10 ноче* ночевать нрав* нравится обок* обокрали оформить паке* пакет первого передумала пк по_страховке получила~
-10 поро* порода посмотреть пост* пришлите против пс решил свадьба сигнализация сиде* скин склада слат* слать
-10 следующем следующем_месяце смск* смски собаки сове* студ*~ студентам~ счету тороплюсь трев* увеличится увол* фест*
-10 фестивали частями что_это шате* шатер шт экскурсиями юбил* юбилей я~_его ячей* ячейки
-11 *afuka *ained *akula *dhuru *ening *gukia *hukue *imbia *kosea *ndows *rears *reset *rsons *rtner *serve *sheet
-11 *sults *teers *wango *авишу *антия *влено *вочки *димся *езают *ечать *звели *здать *ивную *ковку *ллицу *метил
-11 *нения *носом *ольны *порту~ *рамма *сивая *сится *сиями *ссада *сская *стаму *тверг *терии *умала AMOUNT- _ada
-11 _great _hehe _mnaweza _natafuta _pesa _why _деньги _отличный _пока _посылка _экзамен a_case a_lost advi* agrees
-11 aii akaangukia aliyeumia and_whether arre* arrears as_i asante_kwa back bait bot can_we car_is ce change~ checks
-11 comp* cool_to cooling day_the deat* death draf* draft dril* esim est everything_works find* finds for_all fren*
-11 french ghan* ghana gp guil* guild haid* haidhuru harusi hehe hens inspection inst*~ insurance in~_the~ is_dead
-11 juu_sana kama kama_hii kitui kiwa* kiwango kufu* kufungua_akaunti kuniangalia kupunguza kwa_gari kwa_sababu ligh*
-11 like loosing lose mb met miaka_# mmeandika moment more mpaka_saa mtu_ananiambia my_mother na_tangu najaza natumwa
-11 need ngap* ngapi nguo~ nian* nich* nien* niende niic* niichukue nikasema nikiwa nimelala now_im no~ number_for
-11 ofis* ok_will old_samsung one_since opening_hours ough* ought ought_to pamo* pamoja part* partner passes persons
-11 phis* phishing pick planting plea* pois* poison pret* que reply reserve results row salu* salut says_its send
-11 settings shows_as sipa*~ sipati~ slug* slugs spreadsheet statements stolen table tare* tarehe then_silence
-11 third_email tho time to_add tonight~ tuli* tunamngoja unde* upya version_ya volu* volunteers wakicheka walikimbia
-11 was_meant was_the went_to wenu when whoe* whoever wiki_ngapi windows youd your_man zangu_ziko ziko_ndani
-11 zilichafuka ахах* ахаха блюд* будет бухгалтерии была в_приложении вас вашу вот все_работает всем входит_в гарантия
-11 головной девочки довольны домена дуба* дубае еще_вчера жаловаться живой загружаются занимаю зара* заявке звоню
-11 или_хватит исчезают кири* кириллицу клавиатура клас* корпоративную красивая меняем может_войти~ можно_оплатить
-11 напр* насо* нову* новую ожид* она_не онла* онлайн оплатить ответа_по отвечать отделении отличный_сервис парковку
-11 пасп*~ паспорту~ переключить переносом переоформить поло*~ прим* приш* программа пройти развели раздать
-11 разлогинивает рассада робот русская рустаму салоне сдал сент* сентября скачивается скид* скидку спам спрашивает
-11 старой счете считается тике* тикет той увидимся урок утро* форму хоти* хотим хотя_все целы четверг что_не школа
-11 штат* штате
-12 #_sasa *aamua *ajibu *amika *arges~ *dents *ended *eshwa *futwa *hindi *icate *ocess *omeka *rtain *rting *senal
-12 *spute~ *tspot *utory *бовал *еводы~ *еезда *еехал *ерных *етьте *ефона *зница *ищают *льких *льные *некен *ньких
-12 *овать *олога *рожки *ролей *рядке *рячую *сылки *тверг~ *торой *тское *тырех *улось *ховую *цевой *щения DONE
-12 _internet _lazima _nimenunua _this _доброе _просто _это about_how akaunti_ya anapokea and_got and_keep arrive
-12 arse* arsenal bari* bill_i bonu* bonus boxe* boxes button_on care* certain certificate chak* chakula charges~
-12 child copy_of courier_has defa* dent* disp*~ dispute~ do_you drive effect exports far for~_us~ gain ghen* ghent
-12 hope hots* hotspot huwa i_hate id ikichomeka imekataliwa imeniua_mbavu inatumwa ingekuwa_vizuri itac* itachukua
-12 itaregeshwa je kari* kila_mmoja kubadilisha_pin kuin*~ kuingia~ kuingia~_kwa kuleta kuleta_mtoto limi* limit
-12 limits lipi* lipia lugh* lugha mahi* mahindi married mbav* mbavu mbon* mbona me_a mke mkiwa mliz* mnatumia month
-12 mtoto_chanjo muda mwaka_jana mzaz* mzazi nalipa nataka_kuleta nawe* naweza naweza_badilisha ndo_iko next_month
-12 nimefikiria nimenunua_bundle nitaamua niwe_nyumbani noticed_that nuts of_that on_to panicking phone_hotspot
-12 process protection quic* quick rent_the righ*~ right~ saa_nne siku statutory storm students sunday_nataka surv*
-12 the_flight the_line there_a thinking thinking_of thought_the toen* toeni ufa ukil* ukilinganisha up update_my
-12 visi* wangapi was_a week~ what_i what_if whats when_there whether_the~ would_like ya_mombasa you_to zenu_za акк
-12 бага* багаж блокируется буде* было вас_с ведр* ведро вкусные вы~ вычи* вычищают вышлите глад* гладко году горячую
-12 дачу держ* детское до_сих доброе_утро жалк* жалко за_помощь забрать_посылку~ зада* задания запрет засч*
-12 засчитывает или к~ какого квес* квест клуб* коз косн* коснулось которой крес* кресло купил лайт литр* литров
-12 лицевой маленьких мане* манекен мне_бы можн*~ можно~ на_ваш на_руках на_сколько не_понял~ неве* неверных номе*~
-12 обни* обнимаю оплатить_по остальные ответьте отчет оформляете падал паролей переводы~ переезда переехал переписать
-12 пирожки плас* пож поиск получателю поня*~ понял~ порядке после_обеда почту_ничего разница ремонта_опять руках
-12 рюкз* рюкзак с_какого свид* себя семи сзад* сзади сих сих_пор скольких собо* собой сроч* срочно страховую телефона
-12 тот убит* умер утро утром филь* фильтр четв*~ четверг~ четырех что_прислать
-13 #_рублей *ahili *atifu *brary *cates *cilia *ehama *eisha *eneza *eport *esday *esent *fuate *gilio *hbour *hwari
-13 *ianza *ifuta *ikika *iness *irani *isani *lieve *ndson *nyewe *olute *pbook *pdate *plain *rhood *rried *uliza
-13 *ywaje *авить *адьбу *евоги *еское *ещают *иняла *калов *ковую *олили *омают~ *ошлом *ржать *скать *снили *шлите
-13 *ыпуск NUM~ URGENT~ _hii _if _naweza _sina _понял _хорошо a_car a_dark absolute account_for achia akif* aliacha
-13 ameshaipokea and_have and_that are_the as_well believe boda_wenu built busi* business buy_my can_two carried ceci*
-13 cecilia certificates charge cookies counts decide delivery_address doma*~ domain~ embarassing emoj* emoji enou*
-13 enough everything_else fill* floors for~ ghal* ghali grandson greece gym hata_kama hatua hi hiyo i_believe i_kill
-13 i_was ilisikika im_not inac* inafanywaje instructions invoice_with is_up itar* juja just_wanted kanisani kesho_ni
-13 keyb* keyboard kiin* kiingilio kill_a kisw* kiswahili kuel* kuhu* kuhusu kwa_profile kwal* kwale lad lazi* lazima
-13 libr* library lolo* lolote majirani mako* makosa march_and matapeli me_i mlizotengeneza mnajibu moja_ni mshw*
-13 mshwari mtak* mtakatifu mtap* mtapiga my_subscription na_hamjibu na_mbili neighbour neighbourhood news ni_gani
-13 nifu* nifuate nilifuta nimehama ninawashukuru nitaupdate off_by ombi on_your past~ payment_is picker poa_sana
-13 present qr result rong* rongai saa_ngapi scrapbook see_who sent~ show*~ showed~ siti* sitini soko* sokoni spea*
-13 speak spik* spika sticks the_bill the_kids the_petrol the_phone then~ to_answer to_use tume* tumeelewana tumeona
-13 tunayo unga us~ wahu* wahusika walikuja walimu week_i weka were wing works~ wosi* wosia wron*~ wrong~ wrot* wrote
-13 ya_fundi ya_kufungua ya_maji ya_ofisi yangu_hapa yangu_imefungwa yearly years you_check zero бизн* бизнес бока*
-13 бокалов будут в_прошлом в_том в_третьем вашего_обновления взло*~ взломают~ возвращаются выписку выхо* годо* дед
-13 держать доба*~ документы_нужны за_десять закрылся зани* заявление звоним каждой как_нибудь клуб курь*~ курьер~
-13 на_свадьбу на~ ноча* ночами обещают объяснили перевыпуск пластиковую прав* правда предложение_на прик* приняла
-13 прос* прошлом с_моим сгры* сгрыз семь* сколько_это ставил тарифу тревоги третий~ уволили умир* чтоб_он чуть
-14 #_is *anish *cines *eived *elewa *ewana *fault *homwe *icted *ifute *igned *lumns *okies *onary *otaka *plain~
-14 *shara *ticle *uired~ *бакой *вщику *гресс *едиты~ *зывал *иньте *йском *лейте *лодец *манде *мокод *мялся *ровке
-14 *рузки *седки *тупно *ющего GONE~ GREET _its _tangu _wed _пусть _разобрался _три advice aje akifa akiw* akiwa
-14 alifika anakatwa article at_the~ atafurahi back_in bado_sijanunua be_nice bei_gani bias* biashara bloc*~ block~
-14 by_default clea* clinic_ya come_in comm* complain~ concerning coul* default designed dict* dictionary do_anything
-14 enjo* enjoy enjoy_your fibr* fibre find_the fini* for_me form_is form_ya have_been have_it help~ i_simply i_used
-14 id_be inaingia_kwa inanisumbua included_in is_that it_says it_ships just_an kulalamika kumi_na kuon* kuse* kusema
-14 kwenye large lid logged_in lose_the maelezo_ya mamb* mambo me_to meal* meals mke_wangu mkiwa_na mmeshinda money_to
-14 mont* mpan* mpango mtu_akifa muif* muifute museum na_kesho na_kuna na_nafasi na_saa najaribu naomba_maelezo
-14 nataka_kuongeza naweka nhif nichomwe nili* nilichotaka nothing_to nurse ooh otie* otieno past* pastor please_add
-14 plot pola* poland pram received requ*~ required~ shida_nilitaka ships sijanunua since_yesterday smile span*
-14 spanish the_boots the_data the_pram the_pump the_week though_i three~_days~ time* to_pay use~ waha* wahala way
-14 wazee_wetu with_you wobble work_by worked_and ya_clinic ya_mpesa you_but zilirudi англ* английском бант* бантик
-14 благодарю_за бокал более болейте будущее_сделайте в_выписке вау вежливая верн* визи* визит врод* вроде вторые
-14 выгрузки выжи* выживание выручили два~ двенадцатое довезти донат застраховать ивен* ивент истек июню к_спеху
-14 какие_документы кнопку команде кред*~ кредиты~ кредиты~_и~ крик курс мале* метра молодец на_карту на_кредиты~ не_к
-14 ну нужны оставить оцен* паниковала перв* пожа* поискать поминки помо* помялся поре* пореже поставил поставить
-14 потопа примерный проблем прогресс промокод просит разобралась режи* режим рецепт свад* свадьбу сделайте_в скиньте
-14 сколом следующего слово смер* смертельно собакой сортировке соседки спех* спеху спра* сред* старые тера* три_года
-14 у_соседки уже_не упаковщику уровня что_вы шестьдесят
-15 *aimba *aribu *dikwe *donda *ecked *fanya *fects *guese *hieng *ikiza *ilipa~ *inter *kamba *mbeni *mehow *njano
-15 *ntary *pisha *shika~ *umivu *авите~ *авляю *аемый *азить *асота~ *атный *бушка *везти *вушка *вычно *енное *ктива
-15 *кторе *ктору *мание *ндарь *нейке *новой *облем *ольте *осьба *пасна *почка *рович *слать *ствие *стеру *тивно
-15 *туете *уется~ *шиваю *ывать *ьютер *ялись HEALTH- _kidonda _kumbe _mkipata _nitumie _not _вместо _карта _не
-15 _огромное _рассылка a_bit a_limit a_stolen achieng after_lunch ahea* ahead alinisikiza aliyenihudumia amin* amina
-15 amna an_extra app~_had~ badg* badge badi* badilisha be_moved best_in bin boss bye cancel_my case* cases cents
-15 checked cku columns commentary coul*~ could_it could~ could~_you county cover_ya dela* delay delivery_note disk*
-15 disks dog effects emba* embu eu explanation export for_my haiw* halv* halves hasi* hasira have_one have_time hivy*
-15 hivyo how how_much hufu* hufunguliwa i_ask ilis* imekubali in_one inaleta is_an ishakubali it_last jana
-15 jana_lakini join june kazi_safi kidonda kikamba kituoni koti kuelewa kulipisha kumshukuru kwa_ile large_print leta
-15 lian* liandikwe lita makes_the manj* manjano maum* maumivu mawa* mawazo mete*~ meter~ mlizotuma mnge*~ mngeongeza
-15 mngeshika~ mode mpen* mtat* mump* mumpe naombeni naul* nikilipa~ ninahitaji no_worries number_and nyumba_ya
-15 of_this ok_got one_and one_where opening owl page_no pete phone_line pool porto portuguese pot printer rate resu*
-15 savings_pot shor* shra* shrank so soko~ somehow study subm* submitted that_doesnt that_i that_will the_certificate
-15 the_map there_was thre*~ three~ times_and to_fast tu tu_na turn_off ulis* ulisaidia visits wa_customer wangu_wa
-15 weekly whatsoever whether_my~ which_of wipi* wiping with~_a worries woul* ya_kulipa year* yes your_phone youre
-15 бабушка безопасна бесплатно_на блюда бортовой в_игре вещь вкла*~ всег* вы_мне выра* выразить где_посмотреть
-15 девушка добавите~ доктору есть_у забыл заву* завуч закрыт зеленым иван* ивановой игор* игорь календарь клав*
-15 коллектива кома* компьютер крас*~ краска красота~ ладн*~ ладно~ лампочка лине* линейке льго* мастеру мига* мигает
-15 моя мяса на_другой накопительный налаженное непривычно низкий_поклон обратиться огромное_спасибо ожил оказались
-15 оперативно папа педа* педагогического петр* петрович писа* погоду позвольте полосы понял_жду попробовал
-15 посоветуете признательность просьба райо* району расписание рекл* сайт* сам смея* смеялись соби* спасен спрашиваю
-15 ставить стек* темн* том трак* тракторе треб*~ требуется~ трог* уважаемый удалил хотелось_бы
-16 *anini *atatu *burgh *droom *eneze *fully *iment *ioona *ipata *iters *lated *lishe *nsive *oever *rance *rieni
-16 *rishs *адает *акция *битое *влена *вость *генту *дницы *дости *друга *енние *етить *жрали *зетки *изнаю *ирать~
-16 *ичков *ичный *ковал *купал *лание *латку *лгода *ливки *ликат *лучен *мацию *мелье *оваты *одарю *омнил *омное
-16 *онила *рафии *рашки *рнале *робка *родам *тками *турой~ *удите *улять *чатан *шками *янный *яющая PRAISE~ REPEAT~
-16 WAIT- _bill _loan _mahindi _mungu _yes a_whole aki_nyinyi alin* ama_ni amepona_kabisa amesikia answered asanteni
-16 ate_a au be_killer bedr* bedroom been~ bela* belated bima_inalipa budg* budget burst care cert* change_my clic*
-16 cloc* compliment dark dead_and each_day edin* edinburgh expensive fiki* fikirieni find fine fool for_six
-16 for_tomorrow forg* fundi_wa had~_a hizi huyo i_download i_live i_pause inachukua_muda inalipa is_to jumatatu kind
-16 kiswahili_kwa kwa_bank laughter leo_jioni live_alone mabe* me_would medicines mess* mmeniokoa mnat* moja
-16 moja_mkipata mtas* mtasema mten* mtengeneze muda_gani mwambieni my_niece na_# naan* nafasi_hata naruhusiwa
-16 nawatakia ndogo_na niec* niece nigh* niit* niitie ok over_you parishs paus* pause pause_my petra pipe sali* sam
-16 samahanini sett* show side simu_ama sms_za so_that sofa~ stor* swal*~ tell the_delivery the_log the_other these
-16 travel travelled tunaandikisha tunangoja two_bedroom two_step typewriters ulio* uliopita user* ussd wali* wanapiga
-16 wasioona while_im wiki_nzima благодарю в_общем вежливость версия все все_как выло* выложу высп* высплюсь гадо*
-16 гадости голос городам границы грозил даже длин* длинноваты доверенность_на доль* дольше дубл* дубликат журнале
-16 жутк* жуткую западает запомнил звуч* звучит и_за игро* игрока инфо* информацию исправились исправлена как_это
-16 каро* кароч клубом кодом_не комары коробка крик* крики меня_не муже* мужем мура* мурашки на_четверг найт* найти
-16 накопительном наливки напе* напечатан неин* неинтересно нови* новичков ноги нужен_счет обновляется общем огро*
-16 огромное отказали отменить отметить палатку паниковал пасх* пасху пел пересадка письма погу* погулять подз*
-16 подземелье подруга поже* пожелание поиске покупал полг* полгода полиса получен понял порт* посп* поспорили похо*
-16 похода признаю прок*~ прокуратурой~ пульте пустое разбитое разве разр* расс* рассудите реге* регенту реда*
-16 редакция розетки с_кодом сами сервис симкой слов смс_с сожа* сожалению сожр* сожрали сотрудницы старушками
-16 старый_адрес стекло страховать судо* судом убиты убра* удер* украденный умир*~ умирать~ унес* унесло упал упра*
-16 управляющая утер* утерянный утре* утренние фотками фото* фотографии ход ходим хор хорошего_дня хочет черный
-16 что_нибудь чужим
-17 *anies *aniua *atext *azine *dline~ *dness *eleza *guswa *ipata~ *kombe *lezea *point *shiwa *takia *uctor *ukana
-17 *ukuma *unjia *аемые *ально *арные *брали *едала *ехала *инать *лицию *ллара *много *нчена *оянии *рждаю *рижка
-17 *робую *рьера *стака *уемся *устят *циант *шрута *яшние _cheers _do _haya _pin _umeme _карту _когда~ _уважаемые
-17 account~_yangu~ agne* agnes alisahau allo* amerudi ananiangalia ananivunjia and_neither and_on apri* april
-17 bado_inasema bags balaa breaks change_the close_it comments companies conductor copy_ya days_and days_to dead*~
-17 deadline~ deni* denise for_somebody forty gani hazishiki~ id~ ikik* ilir* ilirudi imekula is_already is_fine itum*
-17 itumia jibu* jibuni juice just_curious keep_the kifa* kifaa kindness kufungua kuli* kunusa kutoa_pesa lala*
-17 lalamiko last_months listing log~_in maga* magazine mahindi_yangu malalamiko mape* maybe_you mbez* mbezi
-17 mkipata_nafasi mlikuwa mnae* mnaeza mnapokea mnis* months moved_house mwisho_wa naiongezaje naja* naombea
-17 next_week ngapi_na niliwatext nimeleta nimenunua nion* niweke old one~ on~ parish quotation real reti* say scam
-17 sijaguswa some soon* sooner sorted spray std tena~ that* that_it thats the_app the_customers the_place three_weeks
-17 to_stop trie* umem* umeme viko* vikombe vizu* vizuri wako* wakora wanaibiwa wangu_na were~ yafi* yafike yenu_iko
-17 zama* zamani б бесплатный в_полицию в_понедельник все_хорошо вспоминать держу десе* десерт дня долл* доллара
-17 достака другой завезти закончена зла знай* знайте извинился крут* круто курьера маршрута меня_и на_что на_юбилей
-17 немного новой ночной отме*~ отправить отпустят офиц* официант передала пересчитаете подтверждаю пожарные полицию
-17 пользуемся попробую порв* порвал просто_бомба психолога сегодняшние сидели смене сооб* состоянии спасибо_большое
-17 стри* стрижка таком уважаемые узнаю чтоб* чтобы чуде*
-18 *amaha *amata *ataje *eting *lekwa *lenda *login *nfirm *shane *sight *umizi *wyers *yalty *апефт *арого *асибо
-18 *дываю *ензию *енных *жение *исано *летку *рейки *урный COMPLAIN SEND~ _child _mwezi _ni _nisaidie _two _вопрос
-18 _умираю a_card about_and activation akishindwa aliomba awab* awabariki basi bigg* bit blue_one brother bunc* bunch
-18 bursar bwan* came desi* endeleeni_hivyo everything_in exchange_rate expo* farm feeds feel font game good_now
-18 good_one grap* graph honest i_only i_travel ikiwa_moto~ ingi* ingine is_right is_tomorrow is_wrong it_just
-18 ive_read iwe joy juic* kabla_nimalize kale* kalenda kris* kulo* kulogin kuto* kwa_hii lawy* lawyers leo~ log~
-18 loya* loyalty matumizi mjin* mjini mlinituma mnakamata month_and mpir* mpira ms msam* msamaha mtatoa my_brother
-18 my_friend my_statement na_ni napataje napenda nash* near_your new nikacheka nikipiga nikisafiri nima* nimalize
-18 nisaidie nlio* nliorder nyan* nyanya one_for onye* onyesha pele* pelekwa purs* resend rest rest_of retr* retry
-18 spring_i sund* the_caps the_course the_engineer the_exchange the_font there_we thos* those tried tuba*
-18 tubadilishane u ujao up_the utam* utamu wants_to weeks_ago west* westlands will withdrawn would write write_a
-18 ya_wiki year_i your* your_branch zilikua zipi аккуратно атак* атаку банки батарейки в_июле вело* виде* внуч*
-18 внучка вопр* газе* газете глаза дали дежу* дежурный заметил знал июле конец конь на_старую накосячил написано
-18 носится ответ повт* поздравляю поликлиники поль* понедельник пора* посмеялась руки сдал* сделал серд* снят
-18 собирает сотрудников спасибо старого таблетку терапефт течь торо* шага* шагам
-19 *ature *busho *cises *mbuka *osewa *rible *times *ttern *umbue *ungue *ались *ваном *вился *едней *ельно~ *жении~
-19 *зываю *инято *итала *йнеру *лезно *нятно *одных *ойный *плюсь *рался *ремно *ругам *рьеру *слала *сячил *тинку~
-19 *унтом *ьника *этому CURIOUS FAR~ LONGUNIT~ _hiyo _kadi _mko _need _siwezi _solved _usiku _where _you _привет
-19 _супер a_sunday after_the aliirudisha all_the and_you bigger burs* by_six carry carry_on close_the colo* dad
-19 do_they effe* exer* exercises fab fair_enough faith fewe* fewer flat* for_four found_it fres* hapo hind* hindsight
-19 hist* hivo horr* horrible i_transferred if_one~ ikao* ikaonyesha ikicancel ikikosewa ikiwaambia iko_mbele
-19 ilipopotea imei* inafunguliwa is_making just_like kilo kusikia login_code love made make* makes matu* may mbele_na
-19 mean mine_i mlivyoandika morning_lovely msijisumbue mungu_awabariki my_wife na_hiyo na_yeye nali* narudishiwa
-19 nashukuru need~_to ni_wazo nimejaribu nimekata nitakuja nyingi_sana page_is pattern physio priv* rafi* rafiki
-19 right_and sana sana_imeingia shosho siku_gani sima* simamisha six_hours slid* slides some_of sometimes so~ spam
-19 tama* tamaa than that tumefunga tutaongea two_days ukum* ukumbusho ur usij* usijali utan* utani vpn wa_clinic
-19 wangefurahi with_wrong xmas ya_simu your_driver zili* zimeibiwa аккаунтом блок* блокировать бывшей версию вижу
-19 включить внук вопрос_снят всю~ входил выходных диваном диза* дизайнеру диме доза доте жало*~ жалоб~ картинку~ кило
-19 комиссия_за кошки курьеру можно~_было на_почту на_прошлой нибудь_сделайте ник ничего_не ответа_не отпу* переслала
-19 подписка подругам полезно помялась понедельника понятно порадовали поэт* поэтому прес* преступно приложении~
-19 принято прочитала прошлой_неделе разобрался свою~ сохр* стремно счет_за тьфу убив* укра* устр* устранили уфа хай
-19 хороша чтоб чудеса
-20 *afuta *cards *dates *dbook *eived~ *epiga *funzo *hered *htens *isini *isoma *lpful *ngeza *ntist *otion *tered
-20 *utube *vices *vived *гаете *думал *ензий~ *еники *етели *ипажу *летит *мажку *молет~ *ндаре *ойная *очных~ *режим
-20 *ример *рмане *слась *тории *учаях *шинку ANGER- NORUSH~ _bado _id _принято a_joke a_nice a_relief account_so
-20 achi* amenipigia anna bothered change colour come come~_in~ complain daktari_wa dentist discount do_that e events
-20 form* fridge_from frig* frightens game_yenu gari_yangu get_the girl grea* great gud ha hamjasema handbook handed
-20 hayo helpful idio* idiot info* is_no kich* know_the kuangalia kumbe_bundle kureport kyc mafunzo matusi mbili_leo
-20 mkan* mkio* mkiongeza mnatoa mond*~ monday~ money_it moving_in mtihani_na mtu~ musi* music my_account~ my_parcel
-20 my_ticket nauliza next_day nice_weekend nimeelewa nimekuja nimeona_kwa niwape ofisini okaf* okafor our_staff owne*
-20 owner pays* pets post*~ postcards posted~ private promotion rece*~ received~ reli* relief remi* rose sala* say_the
-20 self* selfie services shed stopped_cooling survived the_balance the_outage thesis to_complain tutaonana ugan*
-20 uganda updates updating vina* vinaliwa viti wakisoma web will_do wrote_about ya_gate youtube авиарежим ахах
-20 будет_время бумажку весе* весело водителю года_назад дово* дождь доле* долетели доставлено за_полчаса заводе зря
-20 игре истории календаре карм* кармане каюс* каюсь когд* когд*~ когда когда~ коня машинку меню музыка на_сайте надо
-20 назы* называется например нашлось ни_в но_это ну_и нужно обновлении отделу отправить_деньги пальто писала подумал
-20 подш* подшипников позор показывайте поклонники полетит помогаете последней прет*~ претензий~ придется рассылки
-20 с_телефона самолет~ сервис_так случаях снов* снова срос* срослась сроч*~ срочных~ стар* суди* судиться темную
-20 трой* тройка тума* туман чайников читала читаю экип* экипажу
-21 #_to *disha *iweza *llage *msini *nders *nteni *osema *tosha *ttled *акали *ачала *бенно *бочую *бушку *водом~
-21 *ебная *инить *иться~ *конец *мывал *нежки *овщик *пасно *ркете *робке *роших *рприз *тошку *трели *тянул *ушать
-21 *ьской *ятный TODAY- _alright _form _передайте _пришло _учебная a_picture adding again_the aliyekufa alwa* always
-21 asante can_i can_withdraw chri* click ende* ever fire* freshi frie* friend go_in got_my guni* gunia hamsini
-21 has_arrived hayo_tu heri imeingia_sasa inaruhusiwa is_a it_back it_on kiga* kigali kuingia kure* kutaga kwanza
-21 lamp larger lenu live* marketing mkiweza mlivyosema mwezi_ujao my_money ndog* ndogo ndug* ndugu ni_hayo ni_siku
-21 nimeifuata nitumieni okay pict* prom* put_it put_the reminders repl*~ scared scared_me send~ settled sijabonyeza
-21 soda sofa sugg* summ* summer the_booking the_claim to_come tool_and town transfer_instead tu_wekeni tuko_salama
-21 tumewamiss very vill* village wakianza week_is ya_zamani yangu_haina бабушку безопасно бесп*~ беспокоиться~ вам
-21 ворота выброситься выключил газовщик гайк* гайку годы делал денежки дени* денис играть интересно как какое
-21 картошку коль* кольцо кормит коробке лета* летает личную маму марк* маркете моме* момент наконец ними
-21 нужно~_просто объединить окно особ* особенно отбо* отделом отдельный_респект паль* парковке первоапрельской
-21 переводом~ передать плакали подтянул позо* помощь посмотрели претензию придумывал приятный просто_интересно прош*
-21 рабочую разблокировала реве* ревела роли* ролик сколько_стоит слез слушать снач* сначала сошл* сошла стоило сюрп*
-21 сюрприз тем темную_тему тему тут убрали ума умерла умираю умираю_со учебная учебная_тревога фона* фонарь хакера
-21 хороших шутк* шутки этим
-22 *erudi *idays *igusa *letea *liant *lilia *limie *never *nukia *sahau *tisha *буйте *евное *едать *ертью *ждаем
-22 *лесос *рчать *сного *совал *стрее *тайте *усный _are _huyo _is _ok _statement _wow _вот a_stuck about_my
-22 account_from act alifurahi alikuwa_na all_i amep* amevaa anaililia anawasalimia asan* blink bought_the bril*
-22 brilliant comedy curious disa* drives easi* easier explained for~_three~ from_me hacked_last hiyo_dress how_you
-22 i_had i_think ikic* ilinigusa iliyoibiwa im_in in_town inajibu inanukia ive_lived jioni_na kijani kuja_na kureset
-22 kuua labd* labda like_the lived lived_without mada* majirani_wote man_was menu_ya mjib* mjibu mkiw* mlim*
-22 mlimsaidia mmeu* mmeunganisha mnisalimie mome* muwe* muweke my_contract nate* natest naweza_kuja next_year nianze
-22 nilikosea nipee only_an only_the opti* panic rena* rename scarf shif* shop_for statement_ya step_thing table_ya
-22 thanks thanks_for the_barn the_search the_waiting to_act to_write topi* topic two_years uko uzaz* uzazi visit
-22 waiting_room waze* wazee when* whenever wiki_moja wote ya_kuua yenu_imeniua yesterday_i you_the zake беру быстрее
-22 вечер вино* вкусный вы_лучшие гости делали душе* душевное защи* кабель кале* красного кста* кстати менять месяце
-22 мила* милая на_завтра нами не_спал ну_вы обсу* обсуждаем обяз*~ обязательно~ отдал отошел перед передавайте
-22 поворчать попробуйте почи* приз* прок* просто_мысль прошло_две пыле* пылесос пьем разобрались разработчикам рисо*
-22 рисовал ругаться сайта сам_не свед* случ* смертью сова соседу спал у_вашего увид* чай
-23 *amiko *anely *awahi *gards *gised *hauri *ience *lains *leeni *limia~ *lviwa *ndled *nisha *ramme *ssert *алось
-23 *асите *атная *дании *дшера *егами *еевну *еланы *ертво *идела *ились *кажем *липла *орала *педом *робки *стами
-23 *талью *тился *торга~ *ужили *умать WRONG~ _can _everything _huduma _safi _whats _ага _его abou* about adve*
-23 all_fine amba* anac* anacheza anacheza_mpira apologised arri* card_ya conmen curi* dess* dessert die dont_need~
-23 endeleeni hack*~ had~ halisi handled hapa* hear help_my huo ilisolviwa inaniua insanely its_the kuib* kuibiwa
-23 larg* lights makes_sense maki* making mala* mana* mbad* mbadilishe mkal* mkipata_time month_even mtoto_alikuwa
-23 music_yenu mwen* naeza_lipa nafa* nan nawa*~ nawasalimia~ need_an nhs nilitaka_tu nisave nitangoja order_ya
-23 patience pleased programme regards regret requ* rider_wenu rob rush_whatsoever safe* safety safety_plan safi
-23 sijawahi somebody_has some~ sort still_have tarehe_tatu tigh* to_call to_something up_again updated usef* useful
-23 usha* ushauri wakisema wanatumia weke* wekeni whit* wifi with_an word works worr* wote_wako yameeleweka zinaweza
-23 ага богу борщ велосипедом вечн* вечно вост*~ восторга~ выдр* выдра дура* жало* закажем зарплатная засл* заслужили
-23 игра иконки коллегами коробки крад* крадут лоял* лояльности марш* местами мнен* мнение наме* намертво наор*
-23 наорала напишу ната* наталью низу них ожидании оказывается печет пироги повару подумать пожелание_на помя* поне*
-23 приехала прилипла принести принял самом сделаны серг* сергеевну слава слава_богу спам* спаме спасите спорим ставки
-23 то_и толково том_году увидела фель* фельдшера хотела четырнадцатое шучу
-24 *ajili *ariki *cheko *choke *debar *dwiga *epted *ggest *lapse *liday *luhya *oblem~ *oners *plode *reers *rical
-24 *rious *rlier *rvive *tcuts *uests *астья *вушки *дится *душки *есите *ечала *ладку~ *могла *одные *ойках *расно
-24 *ричал *хстан FORGOT STILL~ _an _at _ningependa _thank _а _было _ладно a_day accepted anakula anakula_vizuri
-24 animation are_there been_using before_i brothers bt but_there cant_find careers collapse dented dest* earlier
-24 embarrassing explains explode find_the~ firs* first fits hits hold holiday homework hyst* hysterical iko_poa
-24 ile_loan itan* itaniua itat* itatosha jadw* jadwiga keep kicheko kilu* kiluhya kubadilishiwa kujisajili
-24 kutuvumilia lady menu merc* mercy mko_sawa msic* msichoke must my_brothers my_car my_landlord my_students my_team
-24 ngum* ngumu ni_zipi ningependa nmeshapata no_need~ nyuma onbo* onboarding parishioners petrol petrol_station plant
-24 plant_you prob*~ problem~ reading_your requests send~_a shortcuts shukran sidebar story suggest sunday sure
-24 survive swali~_leo~ taa the_list the_plant thes* thou* times tuta* upsi* upside vich* vichwa wanted_to watu_wawili
-24 ya_asubuhi ya_kilo year*~ years~ you_were анге* ангел бы_удобно было_в в_январе вашей_рекламы верс* видео вкладку~
-24 города девушки дело держалась заблокировала замену йогу казахстан капс* капсом ладу* ладушки легк* легкой мария
-24 название накричал настройках не_буду не_торопитесь номера~ один~ оле отвечала отдельно перенесите писал помогла
-24 прек* прекрасно прикладываю прощения расстраивается семьей слов* сообщения спасла спс срок* счастья то_что
-24 торопитесь торт тыка* тыкала убойный янва* январе
-25 *apter *eacha *eamua *eling *epass *esoma *ibuni *icked *kiria *ndeza *ngoti *scuit *tings *ubali *ujuti *ukran
-25 *utely *лайте *мните *нерам *ником *спект *цатое *чился *ьский FAR _mambo _naeza _usijali a_dark~ absolutely
-25 again_your akak* akakataa akap* akapanda akarekebisha biscuit card_no chap* chapter cons* count curious_who dark~
-25 deadline_for disc* drea* entr* every_second feeling figh* fight got_it grow* hatujuti here_the i_changed iliingia
-25 ilinisukuma imeingia_stima in_there~ its_fine kudo* kudos laugh line* lines look* mlingoti money_left more_found
-25 my_life nataka_kutoa night_the niliwatukana nimeamua nimepass nimesoma nimewaambia niru* nirudi nobody_answers~
-25 nyinyi_ni patting peke plot_yetu polite robot roun* round salimieni says_the sear* search she_stayed si_haraka
-25 since_she spelling standing_order step the_alarm the_deadline the_paper to_check use we_can we~ when_the widg*
-25 widget with_that ya_usiku yaani yangu_anasema your_booking бега* бегает биту* битую буди* будильник вним* врем*
-25 всегда гори* горит деньги_вернулись дети_довольны досу* досуге друж* еще_и же_и за_один заплатили когда~_нибудь
-25 на_досуге не_горит низк* низкий но_она отде* пенсионерам пиро* поня* португальский рань* раньше респ* респект
-25 сделайте смены срочно_совсем страницы сумк* уже_бегает фото
-26 #_ni #_год *chozi *epata *ieved *iisha *ikiwe *ipili *nunui~ *rozen *rwise *signs *slips *smasi *spelt *usiwa
-26 *аписи *ающим *елеев *етках *жании *ивого *носов *ресно *ялась DECLINED- _app _viatu _wazo _бабушка _убойная
-26 a_spare a_tip about_page alarms alielezea alikuwa_anakufa alitumia ameitisha amesign anger aphi* aphids aren*
-26 arus* arusha awap* awape bag~ blessed brot* circ* circus could_i designs dozi farmer feed* hands happ* i_called
-26 ikau* ikaungua ilha* ilhali ingi*~ is_misspelt it_took krismasi machozi marefu mbar* mbarikiwe miezi_sita
-26 mimi_ndio misspelt mkip* mkipata mlinieleza mmep* mnakubali mpya mwak* mwaka nauliza_tu neem nice_if nikaelewa
-26 nita* otherwise payslips picture pili* pilipili please_tell port punj* punjab reci* respected ride showed_me shut*
-26 siku_moja sina_swali~ sinu*~ sinunui~ smok* smoke so_here sort* stol*~ stolen~ swali~ the_cable the_evening
-26 the_old top two_minutes unfr* unfrozen us vide* wangu_alikuwa watu_wa wish yaan* you_at yule zimefika авторы аж
-26 беси* бесит в_письме влия* влияет вот_это деву* дождливого заметках заявку из_за лект* лектор ломо* ломоносов
-26 лучш* менд* менделеев музыку на_удержании нака* наказывайте отмены~ перезаписи письме питера плиз погорячилась
-26 пожаре понимание прелесть при_пожаре про продал пуст* регистратура смеху_с спеш* спешат списание так~ убил*
-26 удержании уроке чем~
-27 *cling *cture *ember *endid *hosha *ikule *inder *irika *itles *mtupi *ngizi *owers *rived *sider *yonya *аншет
-27 *арить *атать *воила *едите *екрыл *елать *ладку *лесть *ливая *линал *лочку *нтору *опорт *певал *стама *стоял
-27 *товые *хматы *ывала *ьером IDEA~ _aki _never _отлично a_lovely abso* ahsanteni aki alitusikiliza
-27 anataka_kunitumia anything_the arent arrived at_all but_with came_a chat* clinic_visit consider dashboard_is day
-27 earl* else_is emergency_number enjoy_the entrance forms good_work hamt* hamtupi hard* hurr* hurry imer* imerudi
-27 inachosha iris* irish kabi* kabisa kunitumia_pesa kuona mko mko_juu morning_i nice* nicer nisikule opera page
-27 pesa_imeingia picha_ya poa prev* recy* recycling reminder robe* robes shift sple* splendid stay* subt* subtitles
-27 tangazo team_yote telling tnx tulitoka tunawamiss usingizi video vizuri_sana wana wananyonya want* worked working
-27 worry would_be year_the you_need zilinisaidia анто* аэро* аэропорт бог бы_в гало* галочку готовые дай дойд*~
-27 дойдут~ допл* доплатили дружба думала_все жвач* жвачка жене залило зове* зовет контору курьером лучшие льготу
-27 месяцы мир молча наступающим_вас обратно объяснения осво* освоила отбой отдельный_поклон переведите переключил
-27 перекрыл печатать план планшет побл* поблагодарить подпевал полностью помн* помните постоял прел* проклинал раск*
-27 раскладку ругалась руст* рустама свидетелем сделать села смысле спас* таких терпеливая убивает угадали удов*
-27 удовольствие успел фраз* фразы ха человеческое через_месяц чини* чинить шахм* шахматы это_время
-28 #_landlord #_out *combe *kalia *minal *ngezi *okuwa *rhaps *start *stood *wekee *yones *адали *бежал *дессе *дняла
-28 *ешное *латеж *лезаю~ *летел *новат *ржите *рошем *скажу *стему *тавил *ченье *читал COMPLAIN~ _false _got _itd
-28 _пожелание ad an_angel anayenyonyesha angel another_person at_your dark~_mode dont_use~ everyones feet foun* found
-28 haina_haraka iliyopotea inatoka_lini ipot* ipotezeni itd itd_be kaba* kabati kutoka kutumiwa mode_my~ mornin
-28 mtoto_wa mwenyewe_kwa mwezi_jana my~_eyes nalia nawa* nawashukuru night_shift nikalia niliyokuwa nimesikia niwekee
-28 number_yangu perh* perhaps petr* points pong* pongezi prov* restart saw shwa* shwari si_lazima signs sound stayed
-28 the_little the_tablet then too try tuzo ukit* ukitokea understood vp wapi_kwa whitcombe wife ya_account
-28 ya_biashara year_old you_again you_still zinafunguka автоплатеж автоплатеж_за балу* балуется весны виноват да
-28 держите жаловалась жду~ звез* звезд зимн* зимней зла~ знал* знали кормили курт* куртке лагеря лейл* лейле музея
-28 музы* наст* печенье побежал подняла пожара поле* предложение премию прол* пролетел пять_звезд расскажу резо* резок
-28 систему смеху смешное со_смеху сохранился статью стыд* стыдно стюа* стюардессе така* такая угад* уфы уши хорошем
-28 это_все ясно
-29 *ahabu *andma *apist *cuits *dikwa *ivuna *izana *laika *lilie *oblem *royed *rtini *swali *wards *авьте *аницы
-29 *дущее *зумно *койно *лагаю *отало *руете *сылку *тлива *улись *ущусь *шелек THREAT- _nani _ndio account_now alib*
-29 alibadilisha anauliza apew* apewe asking_for back_at baha* bahati bank_transfer biscuits box~ box~_for~ by_bank
-29 chanjo_ya clear come_back couldnt destroyed dhah* dhahabu eat familia final folk* folks four_people grandma
-29 holidays i_wanted issue it~ joke_about kort* kortini kungekuwa kutumia kuwapeleka last_week leve* loved_the
-29 malaika masw* maswali me_not menu_and messenger miko* mikono mkaniambia mliniokoa mliv* mnafunga moon nath*
-29 nathibitisha nawaletea nikivuna nimeingia nimeipata nimepokea ningefutwa nipalilie niwe* no_box~ no_hurry
-29 on_sunday ona pari* problem so_do survey_but the_card the_company the_dog the_parcel tulisikizana tuto* verify
-29 wacha waiter way_to wezi wife_loved work~ wow ya_leo yalikua yameisha yanakufa авария автору безу* безумно бомба_а
-29 будущее вернулись время выле*~ вылезаю~ выходные голодный гостя дождался думали запя* заработало золото кошелек
-29 мое мужу на_будущее не_жду~ не_обновление не_срочно неверный обнова опоз* отдельный отпуск планируете понр*
-29 понравилось посм* постоянного праз* предлагаю продолжение рассылку ребя* смеха совсем_но спокойно спущ* спущусь
-29 счастлива так_держать три_дня убила удач* удачного умирал целое
-30 *embea *fetti *gress *ikuja~ *legal *mfute *plier *quest *rable *right *uleni *uncil *undry *акате *алась *время
-30 *вщика *едает *кламы *никах *ойной *рнули *сание *чайно *чатка *чного _nilidhani _saa _siku _ура about_this
-30 aliokoa alri* alright also anaimba anatembea be_left bear* bearable benc* benchi bwanangu chats chee* cheers chie*
-30 chief chom* choma confetti considered crossword dap day_you eviction feat* feature goat grum* halii harder hatari
-30 iand* iandike ille* illegal imeingia inge* jari* jaribu jiko* jikoni kumpeleka lane laughing laun* laundry let_you
-30 letting lost_suitcase meru mill mill_lane mkik*~ mkikuja~ mother mpeni mpit* mpitie msim* msimfute navy* navyo
-30 nawezaje_kubadilisha ni_mtoto night_nurses nilidhani nilidhani_nimeibiwa niliwacomplain nimecheza nimeibiwa_kumbe
-30 nimepata nite no_complaints number_# on_this patt* progress rank request retire scar* scream shuleni simu_yangu
-30 since_noon slog* slogan sorting spen* spent still_says supplier test the_clinic the_router thx time_for to_let
-30 to_rent tuan* tuanze tuwape vime* vimefika was_an wels* welsh wenu_wa wife* wifes years_with you_know you_so zenu
-30 видж* виджет вовр* вовремя всю выбрали гадю* гадюка двух и_я курсе ладн* ладно любл*~ люблю~ мелк* мелкая
-30 мошенниках мошенников нажа* не_люблю~ нужн*~ опеч* опечатка передает плакате поставщика предупреждением
-30 про_мошенников рекламы случайно спокойной сын тогд* тогда убойная увидит ура ура_пришло
-31 *aitwa *arudi~ *asure *cheni *dback *dbyes *delee *ezoea *lingi~ *mwone *nyeza *ockia *rajia *rsion *sante *ssing~
-31 *unded *десно *ерный *еслал *зался *илось *казал *коила *манду *отипе *рутки *чатал *шетом *щиком STRANGER- _#
-31 _feature _hahaha _keep _tangazo _yep a_thought ahsante aibu alinisikiliza alir* alirudisha aliy* ambaye amefurahi
-31 amir an_idea anai* anam* anamshukuru anaogopa atta* blur* blurry boss_is bottom bottom_of brou* brought cant_log~
-31 capi* capital complaining council crie* cried dunia early feedback fift* fifty furi* furious furious_letter
-31 goodbyes haha* hahaha hakuitisha halikuwa hiyo_hiyo iliibiwa ilinilipa imeiba in_ten in_two inakaa info joke*
-31 jokes joke~ juma kidd* kidding kifo killed kuta* kuwa kuwapigia leo_ni mama_yangu minn* minne miss*~ missing~ mkuu
-31 mmeb* mmebadilisha mtam* mtamba mtoto_na muen* muendelee mumw* mumwone my_kid nikipata~ nilijiblockia niliyosahau
-31 nimefurahi nimewatumia nimezoea niwaambie node omg picked pleasure post promo_code rain refunded seen shil*~
-31 shilingi~ shir* shiru siga* sigara siku_hiyo sikutarajia sill* silly slap spee* speed stolen_card sue sukuma swee*
-31 sweet swor* swore the_bottom the_login the_moon till~ to_have ukam* ukame valv* valve vers* version wacheni work*
-31 yeah yep буду* было_бы вашу_рассылку вернули весн* взломщиком возь* возьму всю_команду выпустите годом диет* диеты
-31 звонить знач* значит команду лого* логотипе маршрутки на_логотипе не_жалею никто_ничего новым нужно~ обедом огон*
-31 огонь оказался опас* опасен переслал печатал планшетом повар поет позвонила пришли_пока просто_к работайте с_вашей
-31 сведению_на слыш* снов*~ снова~ сумку супе* супер упражнений успо* успокоила чудесно чудо шеф
-32 *close *grate *humaa *iweni *kwork *mieni *orial *round *shewa *stmas *wless *агаем *ануло *дению *жикам *лаете
-32 *пимая *ратно *рошей *тацию CURIOUS- CURRENCY- _some _sounds about_half advert alifanya alinyeshewa aliyelala
-32 amepona anyw* arou* around aski*~ asking~ ataw* atawaombea barikiweni buy chao* chaos christmas clockwork
-32 close_this dang* emig* emigrate flaw* flawless for_good goal* goalie hii_game imeisha imeshukuru kukodi kwa_sasa
-32 kway* kwaya leag* league level level_# mahu* mahubiri mic mje mjue mkim*~ mkimtumia~ mmeniua morning_team mpee*
-32 mpeeni mshu* mshumaa msipotuma mtoto_amepona mwongezeni my_thesis na_kazi nafasi nilikuwa_na nimeclose niwa*
-32 phone_number please_change purse she_was siri slau* slaughtered suku* the_moment they~ tu_mjue tumecheka tutorial
-32 video_call walisikia walked wamefanya worn yenu_ni your_survey ~1 весна вызы* вызывал думала за_пять к_сведению
-32 каче* мужикам на_вашу ок окна предлагаем през* презентацию продвижение разобрался_сам рассказываю рван* рвануло
-32 сайтов салю* салют само сведению снимаю терпимая угу удался умер* хорошей что_нужно
-33 *esome *ewapa *gulia *itume *limia *ongee *ssage *story *usoma *ветую *ервые *лично *лючил *минаю *мотрю *ожила~
-33 *опило *ошего *ошлую *сохло ACK _maoni agre* close emergency_drill erm eyes gg glov* glove hatuhitaji~ history
-33 i_must ile_complaint iliisha imeniua ingine~ is_nothing keki kiko kiko_sawa kufa* kufanya kufungulia kuliko kwet*
-33 kwetu last_month message mnak* moto~ mpya_ni msitume naomba_namba nimeigundisha nimewapa niongee niongee_na
-33 nitafikiria nyot* nyota offe* raid shows_the sikusoma skin the_loan to_die turn* urge* urgent wimb* wimbo
-33 wrong_order yenu_ya yours а_все благодарностью воше*~ вошел~ впер* впервые вспоминаю высо* высохло выставка доброе
-33 дожд* дух зато* затопило захв* захватывает здор* карта_нашлась мысл* мысль наступающим нашл* не_нужно~ отлично
-33 перевод_в поис* положила~ поправился посмотрю про_вашу прошлую с_наступающим сдала советую труб*~ трубку~ хорошего
-33 эта я_вчера
-34 *adaye *admap *amiss *cieve *dered *ezeni *igade *ihama *ipona *likua *nauma *nyozi *дарим *елали *иехал *ливый
-34 *мания *одний *чинил _heri _nilikuwa alio* alipona alitusaidia allowed anaitwa awes* awesome baadaye bore* bored
-34 brig* brigade can_the chur* church cool have_you helped heri_ya ile_ile ilik* impr* impressed isha* kinyozi
-34 kujimaliza last_year me_# migh* might mkali mlinijibu mwaka_mpya near* nearly nimefungua nitafanya nitawatumia
-34 nitawatumia_picha now_turned offer recieve road* roadmap safari_ilikuwa sihi*~ sihitaji~ siom* siombi soun*
-34 than_before the_roadmap thought tulihama which_is yanauma year you_might your_opening благ* благодарим в_курсе
-34 внимания водо* водой гараж доктора думал дурака линд ложн* ложная наладилось не_обращайте нове* новенький
-34 обращайте оказалось отли* оторваться починил приехал прошлогодний разбор сделали себе~ спок* сход* сходится умерли
-35 #_but *dsman *eaded *essed *gekua *ombea *onane *othly *penda *penzi *rmind *tmare *tmate *атных *гиваю *годой
-35 *днего *инаем *ладка *пения *тречи PRAISE- _game _mngeweka _ваш _да _поздравляю alii* awaz* awazidishie crash
-35 dreaded dumm* dummy flatmate give had hatari_kwa holi* honest_and ingekua ingekuwa_poa ingependeza is_over lend*
-35 lending let_us maoni_yangu mapenzi mimi_nilikuwa moir* moira moments moto mung* mungu mvua_kubwa my_flatmate
-35 nevermind ni_hatari nightmare nights ombu* ombudsman own rain* refund_is sawa smoo* smoothly students_are tele
-35 the_end tuon* tuonane turns unlocking usiku_mwema was_here your_new zangu_wote а_не а_нет адек* адекватных быва*
-35 бывают вспоминаем встречи вы_тогда добром докт* душу еще_раз к_вам качество нала* обращайте_внимания отзы*
-35 открывала переслать пече* питере погодой подозрительное подпрыгиваю пользователей помог просто прочитал
-35 прошлогоднего пустят стоила терпения убил формально цвет шоко* шоколадка эту
-36 *ghtly *ights *izure *uttle *vious *атили *евога *емией *лтать *ошлой *фонов *чайте THANKS _merry allowed_to
-36 arrived_the bett* complained fals* false_alarm fine_now forget hakuna_haraka ilikuwa_kwa in_a kimepona mfungue
-36 mko_na mode_kwa much_for nimeolewa nitajaribu nothings plates previous prog* puni* punish save* saved seiz*
-36 seizure shuk* shuttle slig* slightly team theres_nothing touc* wait_for you_on внук_научил зайт* зайти защита
-36 какой_у лучшее нара* нарадуемся науч* научил отвечайте отличный плак* побо* поболтать поиска премией прошлой
-36 сделаете сердце смех* телефонов тревога украденных хоро* хоте* цветок
-37 *ckers *eared *epage *eshte *kesha *milia *nguza *ulala *yesho *zzles *ников *тавлю NEED- NORUSH PAST _hapana
-37 _killer _token _whenever addicted because_of cheers_to cleared coat dont_laugh false fiti hapana hi_to homepage
-37 huduma_nzuri i_take jina* jinai killer_update kitale kuchekesha kwa_line kwa_msaada kwa_sms life mabeshte
-37 maonyesho matangazo merr* merry mnge* na_hata noted puzzles sauc* sauce seat_please siku* sikulala sikuwa to_say
-37 touch uncl* uncle vibaya_kwa wanajua whenever_somebody wivu yamekubali жаловаться_не мечт* мечтаю оставлю
-37 переставил пусть счас* убой* украли~ цвету ярма* ярмарке
-38 *krani *najua *ассно *бочки *енный *жиста *йдера *лотые *марке *шлась _haina _happy _no addi* alit* an_old at_home
-38 band bisc* brought_it ekar* ekari fura* furaha guid* hand* happy_new ilif* ilifika imeo* imeonekana jam kike
-38 killing lads laug* mari* maria mngeweka new_year nice no_problem pain playground read~ refuse screw shukrani
-38 some_day stima_imerudi stress stress_ya tip ukwe* ukweli wazo wazo_tu whole_time year_to аварии боль букв* год
-38 дозы жалеем закрывать золотые идея классно марии масс* массажиста нашлась о отзыв побочки пова* привет провайдера
-38 проч* хотел
-39 *busha *chase *dlier *egard *ifika *track *вчики *ежила *ольна *остью *рошая _ingekuwa _хорошая alif* along cry
-39 disr* disregard disregard_my fixe* fixed friendlier funga guide hars* harsh i_wrote if_you~ ilin* imeshinda kazi
-39 kums* kunikumbusha kwanza_na late* later ling* lingine maps me_how nawadai now~ one_day optimisation over_the
-39 powe* power promo purc* purchase round_to sad see_how seo soundtrack tast* tasting than* the_new to_your tunatoa
-39 tuwatumie wa_jana wach* worl* world ya_jana you_then zawa* zawadi бита* битая внук* внуков град довольна кабеле
-39 красавчики марине от_старого пережила перц* перца попр* поправьте раньше_срока скидки~ спасибо_марине среды срока
-39 ссылка ссылка_внизу хорошая
-40 *lback~ *mster *ngazo *ngiza *oklet *wadai *пятую *рашно *рдака *туюсь PRAISE _cool _прочитал ago_i at_my booklet
-40 call*~ callback~ cand* dead_link dying_of endelea envy fact fun hamster have_to history_of im_a inafly insane
-40 ishaisha just_to keep_it kumb* kumsalimia kusubiri love_the mayb* msijali_tena nawapa niliingiza nurse_on obse*
-40 obsessed only please_ignore priy* priya puuz* puuza quie* quiet shida_yoyote suggestion talk usumbufu_mtoto
-40 watched your_newsletter zilizobaki бард* бардака бы вопросов_не вост* все_объяснил жено* женой запятую объяснил
-40 оказ* пожар посоветуюсь праздником страшно суха* сухая терп* труж* труженики
-41 *endar *ijali *iliza *inion *ought *oying *rming *vider *йтесь *нутка *путал *тиков *упать *ючать _dead _nimeona
-41 ahsa* ambariki ameirudisha and_even balance_on basi_tutaongea bless cale* calendar chew destroying discounts
-41 finished flow* flowers futu* future had_it haijarudi~ home* icon* icons inafanya_kazi just_a just_saying lind
-41 link_on looking maybe mmec* mmecheza mmepunguza nilikuwa nimecheka opin* opinion p provider s si_hapa so_its
-41 summer_and tablet the_cows the_lost toys tuma under_the ya_kuku your_colleague yours_is а_то будет_минутка
-41 включать замените лил минутка муль* мультиков ору оценка перепутал печа* план* пого* покупать прояснил скуч*
-41 скучно смей* смейтесь смот* смотрю соря* сорян старое
-42 *ciate *irudi *lects *анием *игаде *овсем _sio _update _возврат all_along anyway appreciate battery_is beha* berl*
-42 berlin collects drill even godo* godown idea_for kwa_team kwel* kweli manane mkanisaidia natumai nilipowaandikia
-42 nimeacha nimekumbuka notes nurse_wenu part please_pass pole_kwa sio_haraka ta the_sofa think_about turned ulir*
-42 ulirudi update_ni wanted wanted_you well_done wrote_in бомб* бригаде закрывайте закрыли имею насовсем не_имею
-42 опозданием остались праздников прощаться проя* тепло чуть_не шкур* шкуру
-43 *aller *ekeza *etups *iokoa *rting~ *spect *tumai *vunia *wesha *вайте *исман *льшой _after about_it appr*
-43 filled_in flood great_service growing hams* hold_music hurt*~ hurting~ i_rang ilikuwa imenishika information inne*
-43 inner joke karibuni know_that maoni meetups mmenielewesha must_say naji* najivunia needed need~ niliandika
-43 nimekuelewa only_wanted recieved respect restarted sequ* sequel sewi* sewing smaller the_stolen to_see users vote
-43 wait yao zenu_ni вас_на все_это году_вы икон* нари* нарисовала пите* прем* пришли ребят тали* талисман
-44 *kaona *niboo *thole *ашнее *деюсь *иятно _nimependa _зря _идея afterwards alikua complain_about doesnt_work~
-44 even_smiled eye for_whoever greetings grumbling hadn* hadnt i_be ile imem* imemsaidia impa* impatient inaniboo
-44 is_sitting landed limeandikwa lol msijali mtaw* mtaweka neno nikaona nimependa nlik* nlikua oh out_i poth* pothole
-44 seem* seems sings smil* smiled spac* space swep* swept the_best the_refund tulidhani typi* typing wanauliza
-44 was_too wonderfully word* words year~ zile_sms zimeniua антону бомба вина вчерашнее кабе* наде* надеюсь надо~
-44 приятно сама сделки слышал
-45 *epona *itaka *wanga *гался *дайте _ile a_raise about_the amependa came_this hacker~ helps insa* mnakunywanga
-45 msib* msiblock niliogopa nimeconfirm nimevipata picture_of pretty rais* raise tamu_sana thank thank_you thanks~
-45 tool vote* voted walifurahi wiki_jana взлом вкус иконку испу* испугался лежали отби* отбили показал поклон похв*
-45 похвалить правы
-46 *acked *ously *гайте _mwaka _жаловаться attacked bles* calm caps_lock dangerously dangerously_good fired glad
-46 i_wait im_only it_up meet* money_came murd* neednt ni_mimi only_one outa* outage quiz us_to well zile вкус*
-46 не_трогайте пани* решилось скле* склеил спасибо_до так_что трогайте шлит* шлите
-47 *ekaza *itaji~ *nents *prise *sfied *еньше a_good amekaza amekuja angels beer cabl* cable chek* chilli coff*
-47 coffee continents dyin* dying felt foot* laos maua msij* nimemaliza pani* salamu sati* satisfied stars_from surp*
-47 surprise turns_out undo~ why~ your_chilli ~0 деньги_пропали зимо* зимой поменьше прошлой_зимой слав*
-48 *cheza *etely *grats *jutii *учила btw caps completely congrats filled fire for_your hali* it_came moneys
-48 nothing_the of_you priz* prize regr* reme* remember sijutii so_please thru token_imeingia was_dying was_looking
-48 wiza* wizard вспо* золо* кот поду* покл* получила прия*
-49 *afiki *ahusu *cheka *cheke *думаю *зжали *рнусь *росов *торга REPLY~ _make _that about_last agree and_well fair
-49 hear~ help* ilii* in_that inatumiwa killer kuwahusu lock_sorry logo mara* marafiki meetup msin* msinicheke
-49 nilitaka piec* piece stic* that_did that_was tuwa* вернусь визж* визжали вопросов восторга деньги_пришли подумаю
-49 поняла сделаю
-50 *ement~ *urahi *шелся IDEA _ваше bure chai crea* cream drew glue* glued have_a hiyo_tu it_was jack k my_coat
-50 ni_tamu njem* njema replacement~ resp* saved_my see_you shida_ya sorry_for stayed_on wine дума* крал нашелся
-50 панику цвет* шум
-51 *eniua *hagua *rahia _inafanya _just be_my breathtaking cake cheki fungeni_hiyo had_the ignore_my imefanya mwem*
-51 mwema naangalia need~_i need~_the~ nilikasirika recommended tumechagua wengi you_all сбой
-52 *arium *grets *light *рялся _kwa _wacha _уже aqua* aquarium delight dont_want exhi* exhibition icon idea
-52 ilishafutwa is_sick looking_at nape* note* regrets sick take_back what_a years_ago котором повторялся
-53 *nitia *uibwa *зделе after_all aliihamisha haikuibwa igno* is_killing killing_me kumbe lord pata~ tamu the_fire
-53 zinanitia нажал передайте разделе спасли я_сам
-54 *hanua *iwaki _have _it bomb can_close crim* criminal good haiwaki ifan* ifanye iliyohackiwa kumbe_ni kunisaidia
-54 kutafuta maon* muwe muwe_na nimeshukuru noma phys* questions raha turned_up yamechanua youre_a zilizoibiwa вкусно
-54 крем сдел* соус убий* убийственный целу* целую
-55 *faulu *haves *ikuwa RESOLVED ange* attach behaves disappoint dying_to kutu*~ kutuma~ loved masc* nimefaulu
-55 panic_this turned_out your_service
-56 *tened *стный *ытках *яснил alik* amepiga case confirming mascot murdered nilibonyeza salama super tightened грус*
-56 грустный звук коти* котики открытках славно
-57 been_locked everythings haha help_me kill* leak mmej* mmejitahidi napendekeza please_give thank~ zii а_это весне
-57 врачам мари* украла
-58 *arifa *laint *naged *арили account_all candle complaint done i_saw managed mwenyewe taar* taarifa the_boss to_buy
-58 was_in жалею орал подарили распустился роут* роутер
-59 *ншета _for cork for_now ni_moto rainy would_have не_надо~ планшета погорячился
-60 *rworm *ровья _five earw* earworm fire_brigade for_us found_the ile_shida rock song wort* worth zimeingia большой
-60 буквы быст* вернул здоровья
-61 *лейки all_good iko_fiti puzzle the_page наклейки это_я
-62 *hings *illed _kazi five_stars is_back kwa_website panicked school_with solo thri* thrilled разблокировали слову
-63 THANKS- happy mkit* mkitoa stickers
-64 please_close tiny да_все
-65 and_so fast our_own tuko_sawa vurugu поче*~ почему~
-66 *денье _pole buy_it~ ipad kinaenda magi* magic mpoa neat never_mind otis physiotherapist than_my the_time vuru*
-66 your_night загляденье не_надо
-67 _understood a_widget alikuwa chini_ya mind mind_my niko_sawa such way_for
-68 again_since tide жале*
-69 _нет better but_it hacker heads juti* jutia mioy* mioyo puzz* so_fast
-71 *ukuru stun* stunning
-72 *chora amechora stars streetlights быстро нете* нетерпеливый
-73 bure_pesa kuonya mena* menace slee* sleep than*~ zuri в_другой договорились решу
-74 THEFT- chef diet madaktari tunawashukuru
-76 *aidia minutes_flat я_просто
-78 *roves approves
-79 alinionyesha
-83 footer
-84 ignore
-85 _last nitawaletea tumefurahia
-86 простите_за
-87 справились
-88 kunirudishia
-91 na_tablet
-97 said_your
-100 imejirudisha
-103 gem
`
