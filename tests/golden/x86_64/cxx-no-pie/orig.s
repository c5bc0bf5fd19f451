	.file	"orig.cc"
	.text
	.p2align 4
	.globl	_Z1fi
	.type	_Z1fi, @function
_Z1fi:
.LFB0:
	.cfi_startproc
	jmp	_Z1gi
	.cfi_endproc
.LFE0:
	.size	_Z1fi, .-_Z1fi
	.section	.text.unlikely,"ax",@progbits
.LCOLDB0:
	.text
.LHOTB0:
	.p2align 4
	.globl	_Z4samei
	.type	_Z4samei, @function
_Z4samei:
.LFB1:
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDA1
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
.LEHB0:
	call	_Z1gi
.LEHE0:
.L3:
	addq	$8, %rsp
	.cfi_remember_state
	.cfi_def_cfa_offset 8
	ret
.L7:
	.cfi_restore_state
	movq	%rax, %rdi
	movq	%rdx, %rax
	jmp	.L4
	.globl	__gxx_personality_v0
	.section	.gcc_except_table,"a",@progbits
	.align 4
.LLSDA1:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATT1-.LLSDATTD1
.LLSDATTD1:
	.byte	0x1
	.uleb128 .LLSDACSE1-.LLSDACSB1
.LLSDACSB1:
	.uleb128 .LEHB0-.LFB1
	.uleb128 .LEHE0-.LEHB0
	.uleb128 .L7-.LFB1
	.uleb128 0x1
.LLSDACSE1:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTI5error
.LLSDATT1:
	.text
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.cfi_personality 0x3,__gxx_personality_v0
	.cfi_lsda 0x3,.LLSDAC1
	.type	_Z4samei.cold, @function
_Z4samei.cold:
.LFSB1:
.L4:
	.cfi_def_cfa_offset 16
	subq	$1, %rax
	jne	.L9
	call	__cxa_begin_catch
	call	__cxa_end_catch
	movl	$1, %eax
	jmp	.L3
.L9:
.LEHB1:
	call	_Unwind_Resume
.LEHE1:
	.cfi_endproc
.LFE1:
	.section	.gcc_except_table
	.align 4
.LLSDAC1:
	.byte	0xff
	.byte	0x3
	.uleb128 .LLSDATTC1-.LLSDATTDC1
.LLSDATTDC1:
	.byte	0x1
	.uleb128 .LLSDACSEC1-.LLSDACSBC1
.LLSDACSBC1:
	.uleb128 .LEHB1-.LCOLDB0
	.uleb128 .LEHE1-.LEHB1
	.uleb128 0
	.uleb128 0
.LLSDACSEC1:
	.byte	0x1
	.byte	0
	.align 4
	.long	_ZTI5error
.LLSDATTC1:
	.section	.text.unlikely
	.text
	.size	_Z4samei, .-_Z4samei
	.section	.text.unlikely
	.size	_Z4samei.cold, .-_Z4samei.cold
.LCOLDE0:
	.text
.LHOTE0:
	.weak	_ZTS5error
	.section	.rodata._ZTS5error,"aG",@progbits,_ZTS5error,comdat
	.type	_ZTS5error, @object
	.size	_ZTS5error, 7
_ZTS5error:
	.string	"5error"
	.weak	_ZTI5error
	.section	.rodata._ZTI5error,"aG",@progbits,_ZTI5error,comdat
	.align 8
	.type	_ZTI5error, @object
	.size	_ZTI5error, 16
_ZTI5error:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS5error
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
