	.arch armv8-a
	.file	"orig.c"
	.text
	.section	.text.unlikely,"ax",@progbits
	.align	2
	.type	complain, %function
complain:
.LFB0:
	.cfi_startproc
	adrp	x1, .LANCHOR0
	ldr	w2, [x1, #:lo12:.LANCHOR0]
	add	w0, w0, w2
	str	w0, [x1, #:lo12:.LANCHOR0]
	ret
	.cfi_endproc
.LFE0:
	.size	complain, .-complain
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	adrp	x2, .LANCHOR0
	add	x2, x2, :lo12:.LANCHOR0
	adrp	x3, .LANCHOR1
	ldr	w1, [x2, 4]
	ldr	w4, [x3, #:lo12:.LANCHOR1]
	add	w1, w0, w1
	str	w1, [x2, 4]
	add	w1, w1, w4
	str	w1, [x3, #:lo12:.LANCHOR1]
	tbnz	w0, #31, .L5
	and	x6, x0, 1
	adrp	x5, .LANCHOR2
	add	x5, x5, :lo12:.LANCHOR2
	ldr	w4, [x2, 8]
	and	w0, w0, 3
	adrp	x3, .LANCHOR3
	add	w4, w4, 1
	add	x3, x3, :lo12:.LANCHOR3
	ldr	x5, [x5, x6, lsl 3]
	str	w4, [x2, 8]
	add	x4, x3, 8
	ldrb	w3, [x3, w0, sxtw]
	ldrb	w2, [x5]
	ldrb	w0, [x4, w0, sxtw]
	add	w2, w2, w1
	add	w2, w2, w3
	add	w0, w2, w0
	ret
.L5:
	mov	w0, w1
	b	complain
	.cfi_endproc
.LFE1:
	.size	f, .-f
.Lkpatch_old_end_1:
	.align	2
	.p2align 4,,11
	.global	table
	.type	table, %function
table:
.Lkpatch_old_2:
.LFB2:
	.cfi_startproc
	cmp	w0, 3
	beq	.L7
	bgt	.L8
	cmp	w0, 1
	beq	.L9
	cmp	w0, 2
	bne	.L16
	adrp	x0, .LANCHOR0+8
	ldr	w0, [x0, #:lo12:.LANCHOR0+8]
	add	w0, w0, 7
	ret
	.p2align 2,,3
.L16:
	cbnz	w0, .L15
	adrp	x0, .LANCHOR0+4
	ldr	w0, [x0, #:lo12:.LANCHOR0+4]
	ret
	.p2align 2,,3
.L8:
	cmp	w0, 4
	beq	.L13
	cmp	w0, 5
	bne	.L15
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	ldp	w0, w1, [x1, 4]
	orr	w0, w0, w1
	ret
	.p2align 2,,3
.L15:
	mov	w0, 9
	ret
	.p2align 2,,3
.L9:
	adrp	x0, .LANCHOR1
	ldr	w0, [x0, #:lo12:.LANCHOR1]
	add	w0, w0, w0, lsl 1
	ret
	.p2align 2,,3
.L13:
	adrp	x0, .LANCHOR1
	mov	w1, 5
	ldr	w0, [x0, #:lo12:.LANCHOR1]
	eor	w0, w0, w1
	ret
	.p2align 2,,3
.L7:
	adrp	x0, .LANCHOR0+4
	adrp	x1, .LANCHOR1
	ldr	w0, [x0, #:lo12:.LANCHOR0+4]
	ldr	w1, [x1, #:lo12:.LANCHOR1]
	sub	w0, w0, w1
	ret
	.cfi_endproc
.LFE2:
	.size	table, .-table
.Lkpatch_old_end_2:
	.align	2
	.p2align 4,,11
	.global	same
	.type	same, %function
same:
.LFB3:
	.cfi_startproc
	adrp	x1, .LANCHOR0+4
	adrp	x3, .LANCHOR1
	ldr	w2, [x1, #:lo12:.LANCHOR0+4]
	ldr	w1, [x3, #:lo12:.LANCHOR1]
	madd	w0, w2, w1, w0
	ret
	.cfi_endproc
.LFE3:
	.size	same, .-same
	.global	g
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align	3
.LC0:
	.string	"x"
	.align	3
.LC1:
	.string	"y"
	.section	.rodata
	.align	3
	.set	.LANCHOR3,. + 0
	.type	odd, %object
	.size	odd, 4
odd:
	.string	"odd"
	.zero	4
	.type	uneven, %object
	.size	uneven, 7
uneven:
	.string	"uneven"
	.data
	.align	2
	.set	.LANCHOR1,. + 0
	.type	b, %object
	.size	b, 4
b:
	.word	3
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	calls.0, %object
	.size	calls.0, 4
calls.0:
	.zero	4
	.type	a, %object
	.size	a, 4
a:
	.zero	4
	.type	g, %object
	.size	g, 4
g:
	.zero	4
	.section	.data.rel.ro.local,"aw"
	.align	4
	.set	.LANCHOR2,. + 0
	.type	names, %object
	.size	names, 16
names:
	.xword	.LC0
	.xword	.LC1
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	f.kpatch, %function
f.kpatch:
.Lkpatch_new_4:
	.cfi_startproc
	adrp	x8, a
	adrp	x7, fresh
	adrp	x6, given
	adrp	x5, b
	ldr	w4, [x8, #:lo12:a]
	ldr	w3, [x7, #:lo12:fresh]
	ldr	w2, [x6, #:lo12:given]
	add	w4, w0, w4
	ldr	w9, [x5, #:lo12:b]
	add	w1, w4, w3
	add	w1, w1, w2
	add	w3, w3, 1
	sub	w2, w2, #1
	add	w1, w1, w9
	str	w4, [x8, #:lo12:a]
	str	w3, [x7, #:lo12:fresh]
	str	w2, [x6, #:lo12:given]
	str	w1, [x5, #:lo12:b]
	tbnz	w0, #31, .L5.kpatch
	and	x6, x0, 1
	adrp	x4, names
	add	x4, x4, :lo12:names
	adrp	x5, g
	and	w0, w0, 3
	adrp	x2, odd
	ldr	w3, [x5, #:lo12:g]
	add	x2, x2, :lo12:odd
	ldr	x6, [x4, x6, lsl 3]
	add	w3, w3, 1
	str	w3, [x5, #:lo12:g]
	adrp	x3, uneven
	add	x3, x3, :lo12:uneven
	ldrb	w4, [x2, w0, sxtw]
	ldrb	w2, [x6]
	ldrb	w0, [x3, w0, sxtw]
	add	w2, w2, w1
	add	w2, w2, w4
	add	w0, w2, w0
	ret
.L5.kpatch:
	mov	w0, w1
	b	complain
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_4:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	f.kpatch_old, %function
f.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	adrp	x2, .LANCHOR0
	add	x2, x2, :lo12:.LANCHOR0
	adrp	x3, .LANCHOR1
	ldr	w1, [x2, 4]
	ldr	w4, [x3, #:lo12:.LANCHOR1]
	add	w1, w0, w1
	str	w1, [x2, 4]
	add	w1, w1, w4
	str	w1, [x3, #:lo12:.LANCHOR1]
	tbnz	w0, #31, .L5.kpatch_old
	and	x6, x0, 1
	adrp	x5, .LANCHOR2
	add	x5, x5, :lo12:.LANCHOR2
	ldr	w4, [x2, 8]
	and	w0, w0, 3
	adrp	x3, .LANCHOR3
	add	w4, w4, 1
	add	x3, x3, :lo12:.LANCHOR3
	ldr	x5, [x5, x6, lsl 3]
	str	w4, [x2, 8]
	add	x4, x3, 8
	ldrb	w3, [x3, w0, sxtw]
	ldrb	w2, [x5]
	ldrb	w0, [x4, w0, sxtw]
	add	w2, w2, w1
	add	w2, w2, w3
	add	w0, w2, w0
	ret
.L5.kpatch_old:
	mov	w0, w1
	b	complain
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	table.kpatch, %function
table.kpatch:
.Lkpatch_new_5:
	.cfi_startproc
	cmp	w0, 3
	beq	.L7.kpatch
	bgt	.L8.kpatch
	cmp	w0, 1
	beq	.L9.kpatch
	cmp	w0, 2
	bne	.L15.kpatch
	adrp	x0, g
	adrp	x1, given
	ldr	w0, [x0, #:lo12:g]
	ldr	w1, [x1, #:lo12:given]
	add	w0, w0, 8
	add	w0, w0, w1
	ret
	.p2align 2,,3
.L15.kpatch:
	adrp	x1, a
	cmp	w0, 0
	mov	w0, 9
	ldr	w1, [x1, #:lo12:a]
	csel	w0, w0, w1, ne
	ret
	.p2align 2,,3
.L8.kpatch:
	cmp	w0, 4
	beq	.L13.kpatch
	cmp	w0, 5
	bne	.L16.kpatch
	adrp	x0, a
	adrp	x1, g
	ldr	w0, [x0, #:lo12:a]
	ldr	w1, [x1, #:lo12:g]
	orr	w0, w0, w1
	ret
	.p2align 2,,3
.L7.kpatch:
	adrp	x0, a
	adrp	x1, b
	ldr	w0, [x0, #:lo12:a]
	ldr	w1, [x1, #:lo12:b]
	sub	w0, w0, w1
	ret
	.p2align 2,,3
.L9.kpatch:
	adrp	x0, b
	ldr	w0, [x0, #:lo12:b]
	add	w0, w0, w0, lsl 1
	ret
	.p2align 2,,3
.L13.kpatch:
	adrp	x0, b
	mov	w1, 5
	ldr	w0, [x0, #:lo12:b]
	eor	w0, w0, w1
	ret
.L16.kpatch:
	mov	w0, 9
	ret
	.cfi_endproc
	.size	table.kpatch, .-table.kpatch
.Lkpatch_new_end_5:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	table.kpatch_old, %function
table.kpatch_old:
.Lkpatch_copy_2:
	.cfi_startproc
	cmp	w0, 3
	beq	.L7.kpatch_old
	bgt	.L8.kpatch_old
	cmp	w0, 1
	beq	.L9.kpatch_old
	cmp	w0, 2
	bne	.L16.kpatch_old
	adrp	x0, .LANCHOR0+8
	ldr	w0, [x0, #:lo12:.LANCHOR0+8]
	add	w0, w0, 7
	ret
	.p2align 2,,3
.L16.kpatch_old:
	cbnz	w0, .L15.kpatch_old
	adrp	x0, .LANCHOR0+4
	ldr	w0, [x0, #:lo12:.LANCHOR0+4]
	ret
	.p2align 2,,3
.L8.kpatch_old:
	cmp	w0, 4
	beq	.L13.kpatch_old
	cmp	w0, 5
	bne	.L15.kpatch_old
	adrp	x1, .LANCHOR0
	add	x1, x1, :lo12:.LANCHOR0
	ldp	w0, w1, [x1, 4]
	orr	w0, w0, w1
	ret
	.p2align 2,,3
.L15.kpatch_old:
	mov	w0, 9
	ret
	.p2align 2,,3
.L9.kpatch_old:
	adrp	x0, .LANCHOR1
	ldr	w0, [x0, #:lo12:.LANCHOR1]
	add	w0, w0, w0, lsl 1
	ret
	.p2align 2,,3
.L13.kpatch_old:
	adrp	x0, .LANCHOR1
	mov	w1, 5
	ldr	w0, [x0, #:lo12:.LANCHOR1]
	eor	w0, w0, w1
	ret
	.p2align 2,,3
.L7.kpatch_old:
	adrp	x0, .LANCHOR0+4
	adrp	x1, .LANCHOR1
	ldr	w0, [x0, #:lo12:.LANCHOR0+4]
	ldr	w1, [x1, #:lo12:.LANCHOR1]
	sub	w0, w0, w1
	ret
	.cfi_endproc
	.size	table.kpatch_old, .-table.kpatch_old
.Lkpatch_copy_end_2:
	.section	.kpatch.bss,"aw",%nobits
	.balign	4
	.type	fresh, %object
fresh:
	.zero	4
	.size	fresh, .-fresh
	.section	.kpatch.data,"aw",%progbits
	.balign	4
	.type	given, %object
given:
	.word	7
	.size	given, .-given
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"f"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_1:
	.string	"table"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_2-.
	.long	.Lkpatch_old_end_2-.Lkpatch_old_2
	.long	.Lkpatch_new_5-.
	.long	.Lkpatch_new_end_5-.Lkpatch_new_5
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_2-.
	.long	.Lkpatch_copy_end_2-.Lkpatch_copy_2
	.zero	20
